from .. import ModerationCreateResponse as ModerationCreateResponse
from .. import Moderation as Moderation
