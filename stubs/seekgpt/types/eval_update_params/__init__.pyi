from .. import EvalUpdateParams as EvalUpdateParams
