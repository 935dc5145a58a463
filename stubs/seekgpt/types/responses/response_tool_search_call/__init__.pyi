from .. import ResponseToolSearchCall as ResponseToolSearchCall
