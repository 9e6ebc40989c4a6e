#pragma once

#include "model/document/step.h"

/// What is written beside the letters of a cell. Typing on is one step back.
namespace remit::steps {

/// An empty note goes.
Step setNote(const Plan& plan, const Assignment::Key& cell, const QString& note);
/// On a cell, or on the whole row where it names no role; an empty text takes the question away.
Step setQuestion(const Plan& plan, const OpenQuestion& question);
/// The same with only the text of the question, its owner and due date as they are.
Step askQuestion(const Plan& plan, const OpenQuestion::Key& about, const QString& text);

} // namespace remit::steps
