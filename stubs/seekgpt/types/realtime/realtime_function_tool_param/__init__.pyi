from .. import RealtimeFunctionToolParam as RealtimeFunctionToolParam
