from .._apart import ResponseToolSearchCall as ResponseToolSearchCall
