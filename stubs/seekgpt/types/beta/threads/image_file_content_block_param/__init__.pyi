from .. import ImageFileContentBlockParam
from .. import ImageFileParam as ImageFileParam

__all__ = ("ImageFileContentBlockParam",)
