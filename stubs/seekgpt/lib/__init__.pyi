from .._custom.structured.parsing import pydantic_function_tool as pydantic_function_tool
