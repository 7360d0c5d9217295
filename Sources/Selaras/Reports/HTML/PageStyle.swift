/// How the page of a report looks.
enum PageStyle {
  static let all = colours + text + tree + findings + paper

  /// All colours have a contrast of at least 4.5 to 1 to what they stand on.
  private static let colours = """

    :root {
      --dasar: #fff; --teks: #1b1d21; --samar: #575d66; --garis: #d4d7dc; --alas: #f5f6f7; --tautan: #1b4f91;
      --error: #a1121a; --warning: #854a00; --info: #1b4f91; --baik: #24673a;
      --error-alas: #fdeeee; --warning-alas: #fff5e3; --info-alas: #edf3fb; --baik-alas: #f6f8f6;
      --tanda: #ffe9a8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --dasar: #16181b; --teks: #e7e5e0; --samar: #a4a9b1; --garis: #3a3e45; --alas: #1e2125; --tautan: #9cc3f7;
        --error: #ff9d97; --warning: #f0bb63; --info: #9cc3f7; --baik: #8fcf9f;
        --error-alas: #351c1d; --warning-alas: #32270f; --info-alas: #192838; --baik-alas: #1c211d;
        --tanda: #5a4a10;
      }
    }
    .error { --warna: var(--error); --latar: var(--error-alas); }
    .warning { --warna: var(--warning); --latar: var(--warning-alas); }
    .info { --warna: var(--info); --latar: var(--info-alas); }
    .baik { --warna: var(--baik); --latar: var(--baik-alas); }

    """

  private static let text = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 78rem; background: var(--dasar); color: var(--teks);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, .pokok {
      font-family: "Source Serif 4", Charter, "Bitstream Charter", Cambria, Georgia, "Liberation Serif", serif;
      font-weight: 600; line-height: 1.2; text-wrap: balance;
    }
    h1 { font-size: 2rem; margin: 0 0 .25rem; }
    h2 { font-size: 1.5rem; margin: 3rem 0 1rem; padding-bottom: .3rem; border-bottom: 2px solid var(--teks); }
    h3 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
    h4 { font-size: 1rem; margin: 0; font-weight: 600; line-height: 1.4; }
    p { margin: .5rem 0; max-width: 46rem; }
    a { color: var(--tautan); text-underline-offset: .15em; }
    code, .kode, .tempat { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    code, .kode, .tempat { font-size: .9em; }
    code, mark, blockquote, .isi p, dd { unicode-bidi: isolate; }
    small { font-size: .85em; color: var(--samar); }
    :focus-visible { outline: 3px solid var(--tautan); outline-offset: 2px; }
    .lompat { position: absolute; left: -99rem; }
    .lompat:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--dasar); z-index: 2; }
    .kepala { padding: 2.5rem 0 1rem; }
    .kepala .asal { margin: 0 0 1.5rem; font-size: .85rem; letter-spacing: .04em; color: var(--samar); }
    .kepala .pokok { font-size: 1.15rem; font-weight: 400; margin: 0; }
    .kepala .waktu { color: var(--samar); font-size: .9rem; }
    nav ul {
      display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: .6rem 0; list-style: none;
      border: solid var(--garis); border-width: 1px 0;
    }
    .angka { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; margin: 0 0 1rem; }
    .angka li {
      flex: 1 1 12rem; padding: .75rem 1rem; background: var(--latar); border-left: 4px solid var(--warna);
    }
    .angka b { display: block; font-size: 2rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
    .angka span { color: var(--warna); font-weight: 600; }
    .angka small { display: block; }
    .peringatan {
      margin: 2rem 0; padding: 0 1.25rem 1rem; border: 2px solid var(--warning); background: var(--warning-alas);
    }
    .dilewati { margin: 2rem 0; padding: 0 1.25rem 1rem; border: 1px solid var(--garis); background: var(--alas); }
    .dilewati h2 { margin-top: 1rem; border: 0; font-size: 1.2rem; }
    .peringatan h2 { margin-top: 1rem; border: 0; font-size: 1.2rem; color: var(--warning); }
    .penting { padding: .5rem .75rem; border-left: 4px solid var(--warning); background: var(--alas); }
    .gulir { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .93rem; overflow-wrap: normal; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--garis); }
    thead th { border-bottom: 1px solid var(--teks); font-weight: 600; white-space: nowrap; }
    tbody th { font-weight: 400; }
    tbody th[scope=row]:not(.kode) { overflow-wrap: anywhere; min-width: 9rem; }
    .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    table.kriteria tbody th { min-width: 11rem; max-width: 24rem; }
    .bagian .alas { fill: var(--garis); }
    .bagian span { display: inline-block; min-width: 3em; }
    .bagian .isi { fill: var(--tautan); }
    .catatan { padding-left: 1.1rem; font-size: .85rem; color: var(--samar); }
    .fakta { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: .5rem 0 1rem; }
    .fakta dt { font-size: .8rem; color: var(--samar); }
    .fakta dd { margin: 0; }

    """

  private static let tree = """
    .keterangan { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; font-size: .9rem; }
    .keterangan li { color: var(--warna); font-weight: 600; }
    .dokumen { margin-bottom: 3rem; }
    .pohon { margin: 1rem 0; }
    .alat { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0; }
    .alat[hidden] { display: none; }
    button {
      font: inherit; font-size: .9rem; color: inherit; background: var(--alas); border: 1px solid var(--samar);
      border-radius: 3px; padding: .3rem .7rem; cursor: pointer; min-width: 2.2rem;
    }
    .bidang { overflow: auto; max-height: 80vh; border: 1px solid var(--garis); background: var(--alas); }
    .gambar { display: block; font: 12px Arial, Helvetica, "Liberation Sans", sans-serif; }
    .gambar .garis path { fill: none; stroke: var(--samar); stroke-width: 1.2; }
    .gambar a { cursor: pointer; text-decoration: none; }
    .gambar .kotak { fill: var(--latar); stroke: var(--garis); }
    .gambar .tepi { fill: var(--warna); }
    .gambar text { fill: var(--teks); }
    .gambar .j { font-size: 11px; fill: var(--samar); }
    .gambar .h { font-size: 11px; font-weight: 700; fill: var(--warna); }
    .gambar .kosong { font-style: italic; fill: var(--samar); }
    .gambar a:focus-visible { outline: none; }
    .gambar a:hover .kotak, .gambar a[aria-selected=true] .kotak { stroke: var(--teks); stroke-width: 1.5; }
    .gambar a:focus-visible .kotak { stroke: var(--tautan); stroke-width: 3; }
    .gambar .lipat { fill: var(--dasar); stroke: var(--warna, var(--samar)); }
    .gambar .tanda { font-size: 12px; margin: 0; fill: var(--teks); }
    .cetak { display: none !important; }
    .rincian { padding: .75rem 1rem; border: 1px solid var(--garis); border-top: 0; }
    .rincian[hidden] { display: none; }
    .semua { margin: 1rem 0; }
    .semua > summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
    .daftar, .daftar ul { list-style: none; padding-left: 0; margin: 0; }
    .daftar li > ul:not(.indikator) { padding-left: clamp(.6rem, 2vw, 1.5rem); border-left: 1px solid var(--garis); }
    .isi { padding: .35rem 0 .35rem .75rem; border-left: 4px solid var(--warna); margin: .3rem 0; }
    .isi p, .rincian p { margin: 0; }
    .isi .j, .rincian .j { font-size: .82rem; color: var(--samar); }
    .isi .kinerja, .rincian .kinerja { font-weight: 600; }
    .kosong { font-style: italic; color: var(--samar); }
    .indikator { font-size: .9rem; padding-left: 1.1rem !important; list-style: "– " !important; }
    .lihat { display: flex; flex-wrap: wrap; gap: .1rem .75rem; font-size: .85rem; }
    .lihat a { color: var(--warna); }
    :target > .isi { background: var(--latar); outline: 2px solid var(--warna); }

    """

  private static let findings = """
    #saring {
      display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; padding: .75rem 1rem; background: var(--alas);
      border: 1px solid var(--garis);
    }
    #saring[hidden] { display: none; }
    #saring label { display: flex; flex-direction: column; font-size: .82rem; color: var(--samar); }
    #saring fieldset { display: flex; flex-wrap: wrap; gap: .2rem 1rem; border: 0; margin: 0; padding: 0; }
    #saring legend { font-size: .82rem; color: var(--samar); padding: 0; }
    #saring fieldset label { flex-direction: row; gap: .3rem; align-items: center; font-size: .95rem; color: var(--warna); }
    select, input[type=search] {
      font: inherit; font-size: .95rem; color: var(--teks); background: var(--dasar); border: 1px solid var(--samar);
      border-radius: 3px; padding: .25rem .4rem; width: 13rem; max-width: 100%;
    }
    input[type=checkbox] { accent-color: var(--tautan); width: 1.05rem; height: 1.05rem; }
    #jumlah { font-weight: 600; }
    .t { margin: 0 0 1rem; padding: .75rem 1rem; border-left: 4px solid var(--warna); background: var(--alas); }
    .t[hidden], .berkas[hidden] { display: none; }
    .t .s { color: var(--warna); }
    .t h4 code { font-weight: 600; }
    .t .di { font-size: .88rem; color: var(--samar); margin: .25rem 0; max-width: none; }
    .t dl { margin: .5rem 0 0; font-size: .93rem; }
    .t dl > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; margin: .2rem 0; }
    .t dt { color: var(--samar); }
    .t dd { margin: 0; max-width: 46rem; }
    blockquote {
      margin: .5rem 0 0; padding: .4rem .7rem; background: var(--dasar); border: 1px solid var(--garis);
      white-space: pre-wrap; font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
      font-size: .87rem;
    }
    mark { background: var(--tanda); color: inherit; border-bottom: 2px solid var(--warna); font-weight: 600; }
    .tanda { margin: .15rem 0 0; font-size: .87rem; color: var(--warna); }
    .t:target { outline: 2px solid var(--warna); }
    tr:target { background: var(--alas); outline: 2px solid var(--tautan); }
    .banyak > li { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
    .banyak .t { content-visibility: auto; contain-intrinsic-size: auto 11rem; }
    @media (max-width: 40rem) {
      body { padding: 0 .9rem 3rem; }
      h1 { font-size: 1.6rem; }
      .angka { gap: .5rem; }
      .angka li { flex: 1 1 6rem; padding: .5rem .6rem; }
      .angka b { font-size: 1.5rem; }
      .t { padding: .6rem .75rem; }
      .t dl > div { grid-template-columns: 1fr; gap: 0; }
      #saring label:not(fieldset label) { width: 100%; }
      select, input[type=search] { width: 100%; }
      .bidang { max-height: 70vh; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """

  private static let paper = """
    @page { size: A4; margin: 16mm 14mm; }
    @media print {
      html { font-size: 9.5pt; }
      :root {
        --dasar: #fff; --teks: #000; --samar: #444; --garis: #bbb; --alas: #fff; --tautan: #000;
        --error: #a1121a; --warning: #854a00; --info: #1b4f91; --baik: #24673a;
        --error-alas: #fdeeee; --warning-alas: #fff5e3; --info-alas: #edf3fb; --baik-alas: #fff; --tanda: #ffe9a8;
      }
      body { max-width: none; padding: 0; line-height: 1.4; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      nav, #saring, #jumlah, .alat, .rincian, .lompat { display: none !important; }
      h2 { margin-top: 1.5rem; }
      .cetak { display: block !important; }
      #simpul { break-before: page; }
      h2, h3, h4, .keterangan, .fakta, .isi .j { break-after: avoid; }
      .t, tr, .isi, .angka li, .fakta, figure, #tidak-diperiksa li { break-inside: avoid; }
      thead { display: table-header-group; }
      .gulir { overflow: visible; }
      table { font-size: 8.5pt; }
      .bidang { max-height: none; overflow: visible; border: 0; }
      .gambar { display: none; }
      .gambar.muat { display: block; width: 100%; height: auto; max-height: 240mm; }
      .banyak .t, .banyak > li { content-visibility: visible; }
      a { text-decoration: none; }
    }

    """
}
