from ...responses import ResponseOutputTextParam as OutputTextContentParam
from ...responses import ResponseOutputTextParam as ResponseOutputTextParam

__all__ = ("OutputTextContentParam",)
