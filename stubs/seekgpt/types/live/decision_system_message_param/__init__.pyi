from .. import DecisionSystemMessageParam as DecisionSystemMessageParam
from .. import DecisionInputTextParam as DecisionInputTextParam
