"""What an introduction is and what may happen to it: pure, without a clock or I/O."""
