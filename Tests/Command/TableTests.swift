@testable import SelarasCommand
import Testing

struct `A file with tables` {
  let folder = Folder()
  private let table =
    "RENJA DINAS A KOTA B TAHUN 2026\nNo,Sasaran,Indikator,Satuan,Target,Warna\n1,Salah satu,Indeks A,Indeks,1,merah\n"

  @Test func `is checked in a folder and by its name`() {
    folder.write("rencana/a.csv", table)
    folder.write("rencana/b.csv", "nama,gaji\na,1\n")
    let wanted = """
      error[XTS001]: `Salah` salah
        --> rencana/a.csv:3:3
         |
       3 | 1,Salah satu,Indeks A,Indeks,1,merah
         |   ^^^^^
         = di: sasaran 1
         = dasar: Peraturan Uji 1/2025

      rencana/a.csv › A2:F3 dibaca sebagai Perjanjian Kinerja (renja): 1 sasaran, 1 indikator
        - kolom F ("Warna") tidak dibaca: judulnya tidak dikenal
      1 error dalam 1 berkas

      """
    let named = folder.check("rencana/a.csv")
    #expect(named.output == wanted + "berikutnya: selaras explain XTS001\n")
    #expect(named.code == .findings)
    let found = folder.check("rencana")
    #expect(
      found.output == wanted
        + "note: 1 berkas lain bukan berkas cascade, jadi dilewati\nberikutnya: selaras explain XTS001\n")
  }

  @Test func `that holds no table of a plan is refused by its name`() {
    folder.write("b.csv", "nama,gaji\na,1\n")
    folder.write("c.csv", "Sasaran,Indikator Kinerja\nS,I\n")
    folder.write("d.csv", "")
    let answer = folder.run(["check", "--format", "concise", "b.csv", "c.csv", "d.csv", "--select", "FMT"])
    #expect(answer.code == .unread)
    #expect(
      answer.output == """
        b.csv:1:1: error[FMT012]: tidak ada tabel rencana di berkas ini: tidak ada kepala tabel yang dikenal
        c.csv:1:1: error[FMT013]: jenis dokumen tidak disebut, jadi isi yang wajib tidak diperiksa
        d.csv:1:1: error[FMT014]: berkas ini kosong

        """)
  }

  @Test func `is told its kind and its form by hand`() {
    folder.write("a.csv", "Sasaran,Indikator,Target 2025,Sumber Data\nS,Indeks A,1,BPS\n")
    func told(_ options: String...) -> String {
      let answer = folder.run(["check", "a.csv", "--select", "FMT"] + options)
      return answer.output.split(separator: "\n").first { $0.contains("dibaca") }.map(String.init)
        ?? answer.notices
    }
    #expect(told() == "a.csv › A1:D2 dibaca sebagai IKU: 1 sasaran, 1 indikator")
    #expect(told("--as", "pk") == "a.csv › A1:D2 dibaca sebagai IKU: 1 sasaran, 1 indikator")
    #expect(
      told("--form", "tabel-cascading", "--as", "renja")
        == "a.csv › A1:D2 dibaca sebagai tabel cascading (renja): 1 sasaran, 1 indikator")
    let wrong = folder.run(["check", "a.csv", "--form", "ikku", "--lang", "en"])
    #expect(wrong.code == .usage)
    #expect(
      wrong.notices
        == "error: unknown form `ikku`\n  = help: did you mean `iku`?\n  = usage: selaras check --help\n")
  }

  @Test func `is told in the JSON report`() {
    folder.write("a.csv", table)
    let output = folder.check("a.csv", "--format", "json", "--lang", "en").output
    #expect(
      output.hasSuffix(
        """
          "tables": [
            {
              "file": "a.csv",
              "sheet": null,
              "cells": "A2:F3",
              "form": "pk",
              "title": "performance agreement (PK)",
              "kind": "renja",
              "nodes": {
                "sasaran": 1
              },
              "indicators": 1,
              "remarks": [
                "column F (\\"Warna\\") is not read: its header is not known"
              ]
            }
          ],
          "notRead": []
        }

        """))
  }
}
