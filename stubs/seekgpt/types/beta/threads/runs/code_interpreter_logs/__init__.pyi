from .. import CodeInterpreterLogs

__all__ = ("CodeInterpreterLogs",)
