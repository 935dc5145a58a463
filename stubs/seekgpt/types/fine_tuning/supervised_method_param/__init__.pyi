from .. import SupervisedMethodParam as SupervisedMethodParam
from .. import SupervisedHyperparametersParam as SupervisedHyperparametersParam
