from .. import RefusalContentBlock as RefusalContentBlock

__all__ = ("RefusalContentBlock",)
