from .._apart import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from .._apart import Tool as Tool
