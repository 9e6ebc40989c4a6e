#!/usr/bin/python3
"""Reads an XLSX workbook with nothing but Python's own libraries and prints, for each sheet: its name, what is frozen,
the cells by place, the comments, the hidden rows, and the rules by which letters get their colours.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATED = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def text_of(element):
    return "".join(part.text or "" for part in element.iter(MAIN + "t"))


def related(book, path):
    folder, name = path.rsplit("/", 1)
    try:
        root = ElementTree.fromstring(book.read(f"{folder}/_rels/{name}.rels"))
    except KeyError:
        return {}
    return {each.get("Id"): each.get("Target") for each in root.iter(RELATED)}


def main():
    book = zipfile.ZipFile(sys.argv[1])
    assert book.testzip() is None
    for name in book.namelist():
        ElementTree.fromstring(book.read(name))
    shared = [text_of(each) for each in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si")]
    fills = [each.find(".//" + MAIN + "bgColor").get("rgb") if each.find(".//" + MAIN + "bgColor") is not None else ""
             for each in ElementTree.fromstring(book.read("xl/styles.xml")).iter(MAIN + "dxf")]
    paths = related(book, "xl/workbook.xml")
    for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
        path = "xl/" + paths[sheet.get(ID)]
        root = ElementTree.fromstring(book.read(path))
        pane = root.find(".//" + MAIN + "pane")
        print(f"sheet {sheet.get('name')}, frozen {pane.get('topLeftCell')} {pane.get('state')}")
        for row in root.iter(MAIN + "row"):
            cells = [f"{c.get('r')}={shared[int(c.find(MAIN + 'v').text)]}" for c in row if c.find(MAIN + "v") is not None]
            print(("hidden " if row.get("hidden") else "row ") + " | ".join(cells))
        for target in related(book, path).values():
            if "comments" in target:
                comments = ElementTree.fromstring(book.read("xl/" + target.removeprefix("../")))
                for each in comments.iter(MAIN + "comment"):
                    print(f"comment {each.get('ref')}: {text_of(each)}")
        for rules in root.iter(MAIN + "conditionalFormatting"):
            for rule in rules.iter(MAIN + "cfRule"):
                letter = re.search(r'FIND\("(.*?)",LEFT', rule.find(MAIN + "formula").text)
                print(f"rule {rules.get('sqref')} {letter[1]} {fills[int(rule.get('dxfId'))]}")


main()
