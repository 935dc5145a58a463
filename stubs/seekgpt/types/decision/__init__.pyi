from typing_extensions import TypeAlias
from .. import _decision
from .. import Decision as Decision

Answer: TypeAlias = _decision.Answer
AnswerAnswerResourcePredicate: TypeAlias = _decision.AnswerAnswerResourcePredicate
AnswerAnswerResourceChoice: TypeAlias = _decision.AnswerAnswerResourceChoice
AnswerAnswerResourceChoiceProbability: TypeAlias = _decision.AnswerAnswerResourceChoiceProbability
AnswerAnswerResourceScore: TypeAlias = _decision.AnswerAnswerResourceScore
AnswerAnswerResourceScoreProbability: TypeAlias = _decision.AnswerAnswerResourceScoreProbability
AnswerAnswerResourceRefusal: TypeAlias = _decision.AnswerAnswerResourceRefusal
Usage: TypeAlias = _decision.Usage
UsageInputTokensDetails: TypeAlias = _decision.UsageInputTokensDetails
UsageOutputTokensDetails: TypeAlias = _decision.UsageOutputTokensDetails
