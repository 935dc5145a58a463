__all__ = ["RefusalContentParam"]

from .._literals import (
    _conversations_refusal_content_param_RefusalContentParam as RefusalContentParam,
)
