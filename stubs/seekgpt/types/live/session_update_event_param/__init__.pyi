from .. import SessionUpdateEventParam
from .. import SessionUpdateConfigParam as SessionUpdateConfigParam

__all__ = ("SessionUpdateEventParam",)
