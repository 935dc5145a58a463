from .. import TurnListParams as TurnListParams
