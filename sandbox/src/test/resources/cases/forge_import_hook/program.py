import sys
class H:
    def find_spec(self, name, *a):
        raise SystemExit(0)
sys.meta_path.insert(0, H())
import xml
