from .._apart import _file_search_tool
from .._apart import FileSearchTool as FileSearchTool

FileSearch = _file_search_tool.FileSearch
FileSearchRankingOptions = _file_search_tool.FileSearchRankingOptions
