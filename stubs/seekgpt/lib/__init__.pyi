from .._helpers.parsing import pydantic_function_tool as pydantic_function_tool
