from .. import CodeInterpreterLogs as CodeInterpreterLogs
