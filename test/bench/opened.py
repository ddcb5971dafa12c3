"""How long LibreOffice takes to open a workbook and save its first sheet, which is little beside it: opened.py FILE PROFILE OUT
At its end it writes to file descriptor 3 the processor's seconds and the most kilobytes that LibreOffice used.
"""
import os
import resource
import subprocess
import sys

workbook, profile, out = sys.argv[1:]
subprocess.run(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--convert-to", "csv", "--outdir", out, workbook], check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
os.write(3, ("%f %d" % (used.ru_utime + used.ru_stime, used.ru_maxrss)).encode())
