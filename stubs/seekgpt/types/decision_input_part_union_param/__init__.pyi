from .. import DecisionInputPartUnionParam as DecisionInputPartUnionParam
from .. import DecisionInputImageParam as DecisionInputImageParam
from ..shared_params import DecisionInputJSON as DecisionInputJSON
from .. import DecisionInputTextParam as DecisionInputTextParam
