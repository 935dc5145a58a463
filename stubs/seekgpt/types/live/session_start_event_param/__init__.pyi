from .. import SessionStartEventParam
from .. import SessionConfigParam as SessionConfigParam

__all__ = ("SessionStartEventParam",)
