// refused method: `main`: methods are not available to scripts
static void main(String[] a) { System.exit(1) }
strategy { practice any }
