from typing_extensions import TypeAlias
from .. import _decision_question
from .. import DecisionQuestion as DecisionQuestion
from .. import DecisionChoiceOption as DecisionChoiceOption
from .. import DecisionInputText as DecisionInputText

ChoiceInstructionsList: TypeAlias = _decision_question.ChoiceInstructionsList
PredicateInstructionsList: TypeAlias = _decision_question.PredicateInstructionsList
ScoreInstructionsList: TypeAlias = _decision_question.ScoreInstructionsList
ChoiceInstructionsParts: TypeAlias = _decision_question.ChoiceInstructionsParts
PredicateInstructionsParts: TypeAlias = _decision_question.PredicateInstructionsParts
ScoreInstructionsParts: TypeAlias = _decision_question.ScoreInstructionsParts
Choice: TypeAlias = _decision_question.Choice
ChoiceInstructionsPartsInputImage: TypeAlias = _decision_question.ChoiceInstructionsPartsInputImage
ChoiceInstructionsPartsInputJSON: TypeAlias = _decision_question.ChoiceInstructionsPartsInputJSON
Predicate: TypeAlias = _decision_question.Predicate
PredicateInstructionsPartsInputImage: TypeAlias = (
    _decision_question.PredicateInstructionsPartsInputImage
)
PredicateInstructionsPartsInputJSON: TypeAlias = (
    _decision_question.PredicateInstructionsPartsInputJSON
)
Score: TypeAlias = _decision_question.Score
ScoreInstructionsPartsInputImage: TypeAlias = _decision_question.ScoreInstructionsPartsInputImage
ScoreInstructionsPartsInputJSON: TypeAlias = _decision_question.ScoreInstructionsPartsInputJSON
ScoreLevel: TypeAlias = _decision_question.ScoreLevel
