from .. import RunUpdateParams as RunUpdateParams
