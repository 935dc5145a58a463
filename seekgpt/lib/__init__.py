"""What is built on top of the API's methods."""

from .._custom.structured.parsing import pydantic_function_tool as pydantic_function_tool
