#include "bench/application.h"
#include "bench/files.h"
#include "bench/ratios.h"

#include "advisor/cadence/starting_plan.h"
#include "model/document/embedded_resources.h"
#include "store/plan_store.h"
#include "support/large_plan.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <filesystem>

namespace remit::bench {

std::string temporaryFile(const char* name)
{
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromUtf8(name)).toStdString();
}

std::string largePlanFile()
{
    static const std::string path = [] {
        std::string file = temporaryFile("large.remit");
        if (!PlanStore::create(file, test::largePlan(1)))
            std::abort();
        return file;
    }();
    return path;
}

std::string samplePlanFile()
{
    static const std::string path = [] {
        std::string file = temporaryFile("sample.remit");
        const ResourceReader read = embeddedResources();
        const auto catalogue = readCatalogue(read);
        const auto sample = startingPlan(*catalogue, read, "sample");
        if (!sample || !PlanStore::create(file, *sample))
            std::abort();
        return file;
    }();
    return path;
}

std::string copyOf(const std::string& path, const char* name)
{
    std::string copy = temporaryFile(name);
    std::filesystem::copy_file(path, copy, std::filesystem::copy_options::overwrite_existing);
    return copy;
}

void startApplication()
{
    static int argc = 1;
    static char name[] = "remit_bench";
    static char* argv[] = {name, nullptr};
    static const auto* application = qApp == nullptr ? new QApplication(argc, argv) : nullptr;
    if (application != nullptr)
        applyTheme(*qApp, ThemeChoice::light);
}

} // namespace remit::bench

int main(int argc, char* argv[])
{
    return remit::bench::runAndPrint(argc, argv);
}
