"""An OpenAPI document comes in, is read, compared with the declarations, and declared; or
declarations are exported as one. Each step has its folder, and `importing` goes through them.
"""
