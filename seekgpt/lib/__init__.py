"""What is built on top of the API's methods."""

from .._helpers.parsing import pydantic_function_tool as pydantic_function_tool
