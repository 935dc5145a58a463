from .. import ModerationCreateParams as ModerationCreateParams
