"""Types into the workbook template in LibreOffice under one locale: TEMPLATE RESULT LOCALE PROFILE-FOLDER."""

import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

TEMPLAT, HASIL, BAHASA, PROFIL = sys.argv[1:5]

# What a person types, by locale: decimals, thousands, percent and dates as that person is used to.
KETIKAN = {
    "de-DE": {"desimal": "97,5", "persen": "99,81%", "ribuan": "38.250.000", "tanggal": "15.2.2024", "cacah": "1.600"},
    "en-US": {"desimal": "97.5", "persen": "99.81%", "ribuan": "38,250,000", "tanggal": "2/15/2024", "cacah": "1,600"},
    "id-ID": {"desimal": "97,5", "persen": "99,81%", "ribuan": "38.250.000", "tanggal": "15/02/2024", "cacah": "1.600"},
}[BAHASA]

ISI = {
    "Profil perangkat daerah": [
        ["dinsos-kota-uji", "Dinas Sosial Kota Uji", "Pemerintah Kota Uji", "kota", "Wali Kota Uji", "2023", "", "Uji",
         KETIKAN["tanggal"], "", "Sosial", "2021", "2026", "Rencana Strategis 2021–2026", "RPJMD 2021–2026"],
    ],
    "Pejabat": [["0012", "Kepala Dinas", "Dra. Uji", "Pembina", "196501231990031001"]],
    "Tujuan": [["1", "1", "Terwujudnya kesejahteraan", "Renstra"]],
    "Sasaran": [["1.1", "1", "1", "Meningkatnya kemandirian", "", "Renstra"]],
    "Indikator kinerja": {
        "judul": ["Kode", "Tingkat", "Yang diukur", "Nama indikator", "Satuan", "Arah", "Sumber"],
        "baris": [
            ["1.1.10", "sasaran", "1.1", "Persentase PPKS mandiri", "%", "naik", "Renstra"],
            ["1-2", "sasaran", "1.1", "Jumlah PPKS terlayani", "orang", "naik", "Renstra"],
        ],
    },
    "Target": {
        "judul": ["Indikator", "Tahun", "Dokumen", "Target", "Sumber"],
        "baris": [
            ["1.1.10", "2023", "pk", KETIKAN["desimal"], "PK 2023"],
            ["1-2", "2023", "pk", KETIKAN["cacah"], "PK 2023"],
        ],
    },
    "Realisasi": {
        "judul": ["Indikator", "Tahun", "Realisasi", "Sumber"],
        "baris": [
            ["1.1.10", "2023", KETIKAN["persen"], "LKjIP 2023"],
            ["1-2", "2023", KETIKAN["cacah"], "LKjIP 2023"],
        ],
    },
    "Program": [["1.06.04", "1.02", "Rehabilitasi Sosial", "DPA"]],
    "Kegiatan": [["1.06.04.2.01", "", "Rehabilitasi Dasar", "DPA"]],
    "Sub kegiatan": [["1.06.04.2.01.01", "", "Permakanan", "DPA"]],
    "Anggaran sub kegiatan": {
        "judul": ["Sub kegiatan", "Tahun", "Pagu murni", "Realisasi fisik", "Sumber"],
        "baris": [["1.06.04.2.01.01", "2023", KETIKAN["ribuan"], "=195/2", "LRA"]],
    },
}


def sifat(nama, nilai):
    hasil = PropertyValue()
    hasil.Name, hasil.Value = nama, nilai
    return hasil


def profil_berbahasa():
    os.makedirs(os.path.join(PROFIL, "user"), exist_ok=True)
    with open(os.path.join(PROFIL, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as keluar:
        keluar.write(
            '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
            'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
            f"<value>{BAHASA}</value></prop></item></oor:items>"
        )


def sambung():
    lokal = uno.getComponentContext()
    pencari = lokal.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", lokal)
    for _ in range(240):
        try:
            return pencari.resolve(f"uno:pipe,name={pipa};urp;StarOffice.ComponentContext")
        except Exception:  # not listening yet
            time.sleep(0.5)
    sys.exit("LibreOffice tidak menjawab")


def ketik(lembar, kolom, baris, teks):
    """Like typing: the text is understood by the locale, unless the cell is formatted as text."""
    if teks == "":
        return
    sel = lembar.getCellByPosition(kolom, baris)
    sel.FormulaLocal = teks


def judul_kolom(lembar):
    hasil = {}
    for kolom in range(60):
        judul = lembar.getCellByPosition(kolom, 0).String.removesuffix(" *")
        if judul:
            hasil[judul] = kolom
    return hasil


pipa = f"kinerja{os.getpid()}"
profil_berbahasa()
proses = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{os.path.abspath(PROFIL)}", "--headless", "--norestore", "--nologo",
     f"--accept=pipe,name={pipa};urp;"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    konteks = sambung()
    meja = konteks.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", konteks)
    dokumen = meja.loadComponentFromURL(f"file://{os.path.abspath(TEMPLAT)}", "_blank", 0, (sifat("Hidden", True),))
    for nama, isi in ISI.items():
        lembar = dokumen.Sheets.getByName(nama)
        letak = judul_kolom(lembar)
        judul = isi["judul"] if isinstance(isi, dict) else list(letak)
        for i, baris in enumerate(isi["baris"] if isinstance(isi, dict) else isi):
            for j, teks in enumerate(baris):
                ketik(lembar, letak[judul[j]], i + 1, teks)
    dokumen.calculateAll()
    dokumen.storeToURL(f"file://{os.path.abspath(HASIL)}", (sifat("FilterName", "Calc MS Excel 2007 XML"),))
    dokumen.close(True)
    try:
        meja.terminate()
    except Exception:  # the connection ends with the program
        pass
finally:
    try:
        proses.wait(30)
    except subprocess.TimeoutExpired:
        proses.kill()
print(HASIL)
