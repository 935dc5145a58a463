from .. import DecisionDeveloperMessageParam as DecisionDeveloperMessageParam
from .. import DecisionInputTextParam as DecisionInputTextParam
