from typing_extensions import TypeAlias
from .. import _file_search_tool_call
from .. import FileSearchToolCall as FileSearchToolCall

FileSearch: TypeAlias = _file_search_tool_call.FileSearch
FileSearchRankingOptions: TypeAlias = _file_search_tool_call.FileSearchRankingOptions
FileSearchResult: TypeAlias = _file_search_tool_call.FileSearchResult
FileSearchResultContent: TypeAlias = _file_search_tool_call.FileSearchResultContent
