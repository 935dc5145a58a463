from .._apart import ComputerToolParam as ComputerToolParam
