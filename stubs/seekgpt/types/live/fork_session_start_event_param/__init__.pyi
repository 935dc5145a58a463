from .. import ForkSessionStartEventParam
from .. import ForkSessionConfigParam as ForkSessionConfigParam

__all__ = ("ForkSessionStartEventParam",)
