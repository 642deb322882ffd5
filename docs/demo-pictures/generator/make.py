"""python3 make.py [key...]: writes the SVGs and rasters them."""
import importlib, subprocess, sys, os
here = os.path.dirname(os.path.abspath(__file__))
fs = {}
for m in 'abcdefgh':
    if os.path.exists(f'{here}/{m}.py'):
        for f in importlib.import_module(m).ALL:
            fs[f.__name__.replace('_', '-')] = f
keys = sys.argv[1:] or list(fs)
for k in keys:
    fs[k]()
subprocess.run(['sh', here + '/render.sh', *keys])
