from .. import _decision_question, _decisions_delegation_update_config
from .. import DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig
from .. import DecisionQuestion as DecisionQuestion

Question = _decisions_delegation_update_config.Question
Choice = _decision_question.Choice
Predicate = _decision_question.Predicate
Score = _decision_question.Score
