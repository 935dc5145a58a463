"""OpenAPI documents: written from the declarations, and compared with them."""
