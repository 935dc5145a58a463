from .. import LiveDecisionInputText as LiveDecisionInputText
