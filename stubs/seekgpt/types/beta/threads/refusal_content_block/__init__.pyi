from .. import RefusalContentBlock

__all__ = ("RefusalContentBlock",)
