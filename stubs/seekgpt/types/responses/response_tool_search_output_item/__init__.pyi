from .. import ResponseToolSearchOutputItem as ResponseToolSearchOutputItem
from .. import Tool as Tool
