from .. import CodeInterpreterLogs as CodeInterpreterLogs

__all__ = ("CodeInterpreterLogs",)
