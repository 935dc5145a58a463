from typing_extensions import TypeAlias
from .. import _decision_question_param
from .. import DecisionQuestionParam as DecisionQuestionParam
from .. import DecisionChoiceOptionParam as DecisionChoiceOptionParam
from .. import DecisionInputTextParam as DecisionInputTextParam

ChoiceInstructionsList: TypeAlias = _decision_question_param.ChoiceInstructionsList
PredicateInstructionsList: TypeAlias = _decision_question_param.PredicateInstructionsList
ScoreInstructionsList: TypeAlias = _decision_question_param.ScoreInstructionsList
ChoiceInstructionsParts: TypeAlias = _decision_question_param.ChoiceInstructionsParts
PredicateInstructionsParts: TypeAlias = _decision_question_param.PredicateInstructionsParts
ScoreInstructionsParts: TypeAlias = _decision_question_param.ScoreInstructionsParts

class Choice(_decision_question_param.Choice, total=False): ...
class ChoiceInstructionsPartsInputImage(
    _decision_question_param.ChoiceInstructionsPartsInputImage,
    total=False,
): ...
class ChoiceInstructionsPartsInputJSON(
    _decision_question_param.ChoiceInstructionsPartsInputJSON,
    total=False,
): ...
class Predicate(_decision_question_param.Predicate, total=False): ...
class PredicateInstructionsPartsInputImage(
    _decision_question_param.PredicateInstructionsPartsInputImage,
    total=False,
): ...
class PredicateInstructionsPartsInputJSON(
    _decision_question_param.PredicateInstructionsPartsInputJSON,
    total=False,
): ...
class Score(_decision_question_param.Score, total=False): ...
class ScoreInstructionsPartsInputImage(
    _decision_question_param.ScoreInstructionsPartsInputImage,
    total=False,
): ...
class ScoreInstructionsPartsInputJSON(
    _decision_question_param.ScoreInstructionsPartsInputJSON,
    total=False,
): ...
class ScoreLevel(_decision_question_param.ScoreLevel, total=False): ...
