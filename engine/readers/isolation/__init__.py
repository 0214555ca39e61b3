"""Reading in worker processes that can do no harm, whatever a file makes of them."""
