from .. import _decision_question, _decisions_delegation_config
from .. import DecisionsDelegationConfig as DecisionsDelegationConfig
from .. import DecisionQuestion as DecisionQuestion

Question = _decisions_delegation_config.Question
Choice = _decision_question.Choice
Predicate = _decision_question.Predicate
Score = _decision_question.Score
