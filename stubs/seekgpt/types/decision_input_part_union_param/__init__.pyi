from .. import DecisionInputPartUnionParam as DecisionInputPartUnionParam
from .. import DecisionInputImageParam as DecisionInputImageParam
from .. import DecisionInputTextParam as DecisionInputTextParam
from ..shared_params import DecisionInputJSON as DecisionInputJSON
