from .. import FileSearchToolCallDelta as FileSearchToolCallDelta
