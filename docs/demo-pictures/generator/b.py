from ink import *


def market():
    p = Pic('market', '#f4dfb4', 1600, 1067)
    V = (830, 430)
    # alley: sky slit, walls, floor
    p.rect(0, 0, 1600, 1067, '#c98a5c')
    p.poly([(560, 0), (1080, 0), (900, 330), (760, 330)], '#f7ecd0')
    p.poly([(0, 0), (560, 0), (760, 330), (760, 560), (0, 1067)], '#b9714a'); p.poly([(1600, 0), (1080, 0), (900, 330), (900, 560), (1600, 1067)], '#8f4f38')
    p.poly([(1600, 0), (1080, 0), (900, 330), (900, 560), (1600, 1067)], p.hatch('#7a402e', 0, 44, 4))
    p.poly([(0, 0), (560, 0), (760, 330), (760, 560), (0, 1067)], p.hatch('#a86240', 0, 44, 4))
    p.poly([(760, 560), (900, 560), (1600, 1067), (0, 1067)], '#e4c48d')
    for i in range(9):
        t = (i / 9) ** 1.8
        y = 566 + 500 * t
        p.line([(760 - 760 * (y - 560) / 507, y), (900 + 700 * (y - 560) / 507, y)], '#cfa76d', 3 + 5 * t)
    # arch at the end
    p.rect(758, 300, 144, 262, '#d99f68'); p.path('M786 562V430Q790 366 830 350Q870 366 874 430V562Z', '#fbf2d8')
    p.rect(800, 500, 8, 62, '#7a402e'); p.circ(804, 492, 9, '#7a402e'); p.rect(840, 510, 9, 52, '#0a5b5f'); p.circ(844, 503, 8, '#5a3424')
    # upper windows
    for x, y, s in ((250, 150, 1.2), (480, 230, .8)):
        p.path(f'M{x} {y+120*s}V{y+30*s}Q{x+30*s} {y-20*s} {x+60*s} {y+30*s}V{y+120*s}Z', '#5a3424'); p.rect(x - 8 * s, y + 120 * s, 76 * s, 10 * s, '#e4c48d')
        p.rect(x, y + 30 * s, 60 * s, 90 * s, p.hatch('#b9714a', 45, 14, 4)); p.rect(x, y + 30 * s, 60 * s, 90 * s, p.hatch('#b9714a', -45, 14, 4))
    # shop mouths under the awnings, hung cloth, doors upstairs
    p.poly([(150, 420), (420, 408), (420, 706), (150, 860)], '#5a3424'); p.poly([(470, 420), (600, 416), (600, 600), (470, 680)], '#6b3f2b')
    p.poly([(1200, 410), (1480, 420), (1480, 800), (1200, 700)], '#4a2a20'); p.poly([(1020, 424), (1140, 422), (1140, 650), (1020, 600)], '#5a3020')
    for x, y0, y1, w, c, c2 in ((30, 230, 640, 92, '#0a5b5f', '#f4e6c8'), (182, 440, 640, 60, '#c5482f', '#f4e6c8'), (262, 436, 620, 60, '#d9a441', '#7a402e'), (340, 432, 600, 50, '#8c9a4b', '#f4e6c8'), (1500, 240, 650, 90, '#d9a441', '#7a2f24'), (1230, 430, 560, 46, '#c5482f', '#f4e6c8'), (1300, 430, 580, 46, '#7fb0a8', '#0a5b5f')):
        p.rect(x, y0, w, y1 - y0, c); p.rect(x + w * .62, y0, w * .38, y1 - y0, '#3a1f18', o=.22)
        for i in range(int((y1 - y0) / 56)):
            y = y0 + 34 + i * 56
            p.line([(x, y), (x + w / 4, y - 14), (x + w / 2, y), (x + w * .75, y - 14), (x + w, y)], c2, 5)
        p.rect(x, y0 - 6, w, 8, '#5a3424'); p.path(''.join(f'M{n(x+4+j*(w-8)/6)} {y1}v16' for j in range(7)), None, st=c2, sw=3)
    for x, y, sc in ((1330, 60, 1.2), (1150, 190, .8)):
        p.path(f'M{x} {y+130*sc}V{y+30*sc}Q{x+34*sc} {y-24*sc} {x+68*sc} {y+30*sc}V{y+130*sc}Z', '#3a1f18'); p.rect(x - 12 * sc, y + 130 * sc, 92 * sc, 10 * sc, '#d9a777'); p.rect(x - 22 * sc, y + 30 * sc, 22 * sc, 100 * sc, '#0a5b5f'); p.rect(x + 68 * sc, y + 30 * sc, 22 * sc, 100 * sc, '#0a5b5f')
    p.path('M430 40Q800 170 1180 60', None, st='#5a3424', sw=4)
    for i in range(9):
        t = (i + .5) / 9
        x, y = (1-t)**2*430 + 2*t*(1-t)*800 + t*t*1180, (1-t)**2*40 + 2*t*(1-t)*170 + t*t*60
        p.line([(x, y), (x, y + 14)], '#5a3424', 3); p.ell(x, y + 30, 13, 17, ['#e8b24a', '#f4e6c8', '#d9713a'][i % 3]); p.rect(x - 7, y + 11, 14, 6, '#5a3424')
    # light shafts
    p.poly([(900, 0), (1080, 0), (620, 1067), (250, 1067)], '#fff3cf', o=.3); p.poly([(640, 0), (760, 0), (760, 560), (600, 700)], '#fff3cf', o=.2)
    # awnings: left and right, nearer = larger
    def awning(a, b, dr, c1, c2, k):
        """a (far) and b (near) at the wall, dr: how far they come out and down"""
        for i in range(k):
            t0, t1 = i / k, (i + 1) / k
            q = lambda t, e: (a[0] + (b[0] - a[0]) * t + e * (dr[0] * (.35 + .65 * t)), a[1] + (b[1] - a[1]) * t + e * dr[1] * (.35 + .65 * t))
            A, B, C, D = q(t0, 0), q(t1, 0), q(t1, 1), q(t0, 1)
            c = c1 if i % 2 else c2
            p.poly([A, B, C, D], c)
            dd = 36 * (.35 + .65 * t1)
            p.path(f'M{n(D[0])} {n(D[1])}L{n(C[0])} {n(C[1])}V{n(C[1]+dd*.7)}Q{n((C[0]+D[0])/2)} {n(C[1]+dd*1.5)} {n(D[0])} {n(D[1]+dd*.6)}Z', mix(c, '#3a1f18', .25))
    awning((720, 352), (560, 330), (90, 50), '#f4e6c8', '#0a5b5f', 5)
    awning((940, 352), (1130, 326), (-100, 54), '#f4e6c8', '#d9a441', 5)
    # stalls far to near, right: pyramids of fruit; left: sacks of spice
    def cone(x, y, w, h, c):
        p.path(f'M{x-w} {y}Q{x-w*.2} {y-h*.9} {x} {y-h}Q{x+w*.2} {y-h*.9} {x+w} {y}Z', c); p.path(f'M{x} {y-h}Q{x+w*.2} {y-h*.9} {x+w} {y}H{x+w*.2}Z', mix(c, '#3a1f18', .22))
    p.poly([(930, 560), (1130, 640), (1130, 760), (930, 640)], '#5a3424')
    for i, c in enumerate(('#d9a441', '#8c9a4b', '#c5482f')):
        p.ell(960 + i * 62, 578 + i * 26, 36 + i * 4, 26, c); p.ell(960 + i * 62, 570 + i * 26, 24, 14, mix(c, '#ffffff', .2))
    p.poly([(730, 560), (590, 630), (590, 740), (730, 630)], '#4a2a20')
    for i, c in enumerate(('#c5482f', '#d9a441', '#8c9a4b')):
        cone(706 - i * 44, 590 + i * 22, 26 + i * 4, 44 + i * 6, c)
    S = '#3a1f18'
    p.fig(700, 700, 210, f=1, top='#f4e6c8', bottom='#f4e6c8', dress='#f4e6c8', style='scarf', hair='#0a5b5f', shade=S)
    p.fig(930, 740, 250, f=-1, top='#0a5b5f', bottom='#3a2a2a', shade=S, legs=((24, 8), (-22, -34)), arms=((20, 40), (-22, -8)))
    p.fig(1010, 745, 240, f=-1, top='#c5482f', bottom='#5a3424', dress='#a63b28', style='long', shade=S)
    awning((520, 300), (130, 180), (250, 150), '#c5482f', '#f4e6c8', 7)
    awning((1180, 290), (1560, 150), (-250, 170), '#0a5b5f', '#f4e6c8', 7)
    # hanging lamps and cloth
    for x, y, s in ((640, 380, .7), (770, 250, .6), (930, 300, .7)):
        p.line([(x, 0), (x, y)], '#5a3424', 3); p.path(f'M{x-26*s} {y}L{x} {y-24*s}L{x+26*s} {y}L{x+18*s} {y+44*s}L{x} {y+66*s}L{x-18*s} {y+44*s}Z', '#d9a441'); p.path(f'M{x} {y-24*s}L{x+26*s} {y}L{x+18*s} {y+44*s}L{x} {y+66*s}Z', '#a8742c')
    # near stall right: oranges, pomegranates
    p.fig(1390, 690, 560, f=-1, anchor='hip', top='#f4e6c8', bottom='#5a3424', style='short', beard='#2a2320', arms=((50, 92), (20, 60)), shade=S, apron='#0a5b5f')
    p.poly([(1170, 760), (1600, 700), (1600, 1067), (1130, 1067)], '#4a2a20')
    p.poly([(1170, 760), (1600, 700), (1600, 730), (1168, 792)], '#6b3f2b'); p.poly([(1130, 830), (1600, 790), (1600, 1067), (1130, 1067)], p.hatch('#3a1f18', 90, 40, 8), o=.7)
    r = p.r
    for (x0, y0, c, k) in ((1230, 760, '#e08b3a', 4), (1400, 738, '#a6303a', 4), (1560, 716, '#9fae4e', 4)):
        for j in range(k):
            for i in range(k - j):
                x, y = x0 - (k - j - 1) * 21 + i * 42, y0 - j * 36
                p.circ(x, y, 25, c); p.path(f'M{x+4} {y-25}A25 25 0 0 1 {x-4} {y+25}A32 32 0 0 0 {x+4} {y-25}Z', mix(c, S, .28)); p.circ(x - 8, y - 9, 5, mix(c, '#ffffff', .45))
    p.poly([(1170, 768), (1600, 708), (1600, 740), (1168, 800)], '#6b3f2b')
    for (x0, y0, c, k) in ((1235, 758, '#e08b3a', 4), (1400, 736, '#a6303a', 4), (1565, 714, '#9fae4e', 4)):
        for j in range(k):
            for i in range(k - j):
                x, y = x0 - (k - j - 1) * 21 + i * 42, y0 - j * 36
                p.circ(x, y, 24, c); p.path(f'M{x+4} {y-24}A24 24 0 0 1 {x-4} {y+24}A32 32 0 0 0 {x+4} {y-24}Z', mix(c, S, .28)); p.circ(x - 8, y - 9, 5, mix(c, '#ffffff', .45))
    # near left: spice sacks
    for x, y, w, c in ((60, 880, 130, '#d9a441'), (290, 850, 104, '#c5482f'), (450, 800, 76, '#8c9a4b')):
        p.path(f'M{x-w} {y}Q{x-w*1.15} {y+w*1.6} {x-w*.8} {y+w*1.9}H{x+w*.8}Q{x+w*1.15} {y+w*1.6} {x+w} {y}Z', '#cdb083'); p.path(f'M{x+w*.2} {y}Q{x+w*.5} {y+w} {x+w*.2} {y+w*1.9}H{x+w*.8}Q{x+w*1.15} {y+w*1.6} {x+w} {y}Z', p.hatch('#a27f50', 70, 12, 5))
        p.ell(x, y, w, w * .3, '#e8d3a8'); cone(x, y + w * .1, round(w * .86), round(w * .95), c); p.ell(x, y + w * .1, w * .86, w * .22, c); p.path(f'M{x+w*.17} {y+w*.32}Q{x+w*.8} {y+w*.3} {x+w*.86} {y+w*.1}Q{x+w*.3} {y-w*.1} {x} {y-w*.85}Z', mix(c, S, .22))
        p.rect(x - w * .2, y - w * .72, w * .12, w * .5, '#f4e6c8', rx=4)
    # woman with a basket in the foreground, seen from behind
    p.ell(720, 1050, 190, 22, '#b08a55', o=.7)
    p.fig(650, 1050, 470, face='back', f=1, style='scarf', hair='#f4e6c8', top='#0a5b5f', bottom='#0a5b5f', dress='#0c6a6e', arms=((14, 20), (-10, -6)), shade=S, legs=((10, 4), (-8, -8)))
    p.path('M690 790Q740 700 790 790', None, st='#6b3f2b', sw=8); p.path('M676 790H806L788 870H696Z', '#c98f4e'); p.rect(676, 784, 130, 84, p.hatch('#8a5a30', 45, 14, 4), o=.8); p.circ(712, 780, 18, '#8c9a4b'); p.circ(746, 772, 20, '#c5482f'); p.circ(776, 782, 17, '#8c9a4b')
    p.fig(830, 1050, 290, face='back', f=-1, style='short', top='#d9a441', bottom='#5a3424', arms=((-6, -4), (24, 40)), shade=S)
    p.save()


def library():
    p = Pic('library', '#3a2a35')
    W, H = 1600, 900
    p.rect(0, 0, W, H, '#4d3540')
    r = p.r
    cols = ['#c5603a', '#d9a441', '#e8d3a8', '#0f7478', '#7fb0a8', '#8c3f3a', '#b98a6a', '#2b5d63']
    by = {}
    def shelf(x, y, w, h):
        c = x
        while c < x + w - 12:
            bw = r.choice((14, 18, 22, 26, 32))
            if r.random() < .07:
                c += 34
                continue
            bh = h * r.uniform(.62, .95)
            k = r.choice(cols)
            by.setdefault(k, []).append(f'M{n(c)} {n(y+h-bh)}h{bw}v{n(bh)}h-{bw}Z')
            if bw > 20:
                by.setdefault('#f3e7cf', []).append(f'M{n(c+3)} {n(y+h-bh*.75)}h{bw-6}v7h-{bw-6}Z')
            by.setdefault('zz', []).append(f'M{n(c+bw-4)} {n(y+h-bh)}h4v{n(bh)}h-4Z')
            c += bw + 1
    bays = [(-40, 300), (300, 260), (1040, 260), (1340, 300)]
    for bx, bw in bays:
        p.rect(bx, -20, bw, 700, '#2c1e28')
        for j in range(6):
            shelf(bx + 20, j * 112 - 40, bw - 36, 100)
    for k, d in by.items():
        if k != 'zz':
            p.path(''.join(d), k)
    p.path(''.join(by['zz']), '#1d1320', o=.3)
    for bx, bw in bays:
        for j in range(6):
            p.rect(bx, j * 112 + 60, bw, 12, '#7a5142')
        p.rect(bx - 6, -20, 20, 720, '#8a5d49'); p.rect(bx + bw - 12, -20, 16, 720, '#5f3f38')
    p.rect(-10, 660, 1620, 40, '#5f3f38')
    # great window with the night
    p.path('M590 680V220Q600 60 800 20Q1000 60 1010 220V680Z', '#8a5d49'); wd = 'M620 680V230Q630 90 800 54Q970 90 980 230V680Z'
    p.path(wd, '#143a4a'); p.clip(wd)
    p.rect(600, 420, 400, 300, '#1c4f5c'); p.circ(880, 190, 44, '#f6e3b0'); p.circ(862, 180, 40, '#143a4a')
    for _ in range(26):
        p.circ(r.randint(630, 970), r.randint(70, 420), r.choice((2, 3, 4)), '#f6e3b0')
    for x, w, h in ((620, 70, 120), (690, 50, 200), (745, 80, 90), (830, 60, 160), (890, 90, 110)):
        p.rect(x, 560 - h, w, 300, '#0d2733')
        for i in range(2):
            p.rect(x + 12 + i * 24, 580 - h + i * 30, 10, 14, '#e9b765')
    p.end()
    p.line([(800, 54), (800, 680)], '#8a5d49', 14); p.line([(620, 240), (980, 240)], '#8a5d49', 12); p.line([(620, 430), (980, 430)], '#8a5d49', 12)
    # ladder with the librarian
    p.line([(1110, 690), (1200, 20)], '#e8d3a8', 12); p.line([(1190, 690), (1276, 20)], '#e8d3a8', 12)
    for j in range(9):
        y = 660 - j * 72
        p.line([(1110 + (690 - y) * .134, y), (1190 + (690 - y) * .128, y)], '#c9ab7c', 10)
    p.fig(1176, 470, 330, f=1, face='back', top='#c5603a', bottom='#1d2b3a', style='bun', arms=((138, 150), (30, 70)), legs=((10, -6), (40, -14)), shade='#1d1320')
    # lamplight pools over the long table
    glow = p.radial([(0, '#ffe9ae', .75), (.5, '#f5c879', .28), (1, '#f5c879', 0)])
    p.rect(0, 690, 1600, 210, '#2a1a22')
    for x in (330, 800, 1270):
        p.ell(x, 640, 330, 210, glow)
    # students
    S = '#1d1320'
    def reader(x, f, top, style, hair, skin, book, lean=20):
        p.fig(x, 780, 520, f=f, anchor='hip', lean=lean, top=top, bottom='#1d2b3a', style=style, hair=hair, skin=skin, shade=S, arms=((34, 78), (40, 84)), nod=14, legs=((90, 0), (90, 0)))
    reader(120, 1, '#d9a441', 'short', '#2a2320', '#c98f68', 1)
    reader(530, -1, '#0f7478', 'scarf', '#f3e7cf', '#d9a27c', 1)
    reader(985, 1, '#e8d3a8', 'long', '#3a2320', '#b97b57', 1, 14)
    reader(1470, -1, '#8c3f3a', 'short', '#e8e0d2', '#d9a27c', 1)
    p.rect(0, 748, 1600, 160, '#7a4a38'); p.rect(0, 748, 1600, 16, '#b9794f'); p.rect(0, 800, 1600, 100, p.hatch('#5f3830', 0, 20, 5))
    for x in (330, 800, 1270):
        p.ell(x, 764, 250, 22, '#f1c98a', o=.55)
        p.rect(x - 8, 640, 16, 108, '#d9a441'); p.ell(x, 748, 50, 12, '#d9a441'); p.path(f'M{x-92} 640Q{x-84} 580 {x-50} 572H{x+50}Q{x+84} 580 {x+92} 640Z', '#0f7478'); p.path(f'M{x+20} 572H{x+50}Q{x+84} 580 {x+92} 640H{x+40}Z', '#0a4a4e'); p.rect(x - 92, 636, 184, 9, '#ffe9ae')
    for x in (226, 424, 1090, 1366):
        p.path(f'M{x} 742Q{x-40} 716 {x-84} 734V752Q{x-40} 736 {x} 756Q{x+40} 736 {x+84} 752V734Q{x+40} 716 {x} 742Z', '#fff6df'); p.path(f'M{x} 742Q{x+40} 716 {x+84} 734V752Q{x+40} 736 {x} 756Z', '#e8d3a8')
    for i, (c, w) in enumerate((('#c5603a', 130), ('#0f7478', 116), ('#e8d3a8', 124))):
        p.rect(650 - w / 2, 724 - i * 24, w, 24, c)
        p.rect(650 - w / 2 + 10, 730 - i * 24, 12, 12, '#d9a441')
    p.save()


def tram():
    p = Pic('tram', '#dfe9e0')
    p.rect(0, 0, 1600, 900, '#d6e6e2')
    # street front behind, flat morning light
    r = p.r
    x = -20
    for w, h, c in ((260, 560, '#efd6ae'), (220, 480, '#e3b28a'), (300, 600, '#f3e7cf'), (230, 520, '#d99b77'), (280, 570, '#efd6ae'), (200, 500, '#c9d3c4'), (260, 590, '#e3b28a')):
        y = 640 - h
        p.rect(x, y, w, h, c); p.rect(x - 6, y, w + 12, 18, mix(c, '#7a4a38', .35))
        k = 3 if w < 270 else 4
        for i in range(k):
            for j in range(1):
                wx, wy = x + 26 + i * (w - 40) / k, y + 54 + j * 128
                p.rect(wx, wy, 40, 78, '#5b7f83'); p.rect(wx - 14, wy, 14, 78, '#3f7d78'); p.rect(wx + 40, wy, 14, 78, '#3f7d78'); p.rect(wx - 6, wy + 78, 52, 8, mix(c, '#7a4a38', .35))
        p.rect(x + w - 26, y + 18, 26, h, p.hatch(mix(c, '#7a4a38', .3), 45, 12, 4))
        x += w
    # trees
    for tx, ty, s in ((170, 330, 1), (1440, 300, 1.1)):
        p.rect(tx - 12, ty, 24, 330, '#6b4a38')
        p.blob(tx, ty, 150 * s, 130 * s, '#5f8b6a', 12, .12); p.leaves(tx, ty, 140 * s, 120 * s, 60, 44, '#7ea67c'); p.leaves(tx + 40, ty + 40, 90 * s, 70 * s, 34, 40, '#41705a')
    # wires
    p.path('M0 92Q800 132 1600 86', None, st='#2b3b40', sw=4); p.path('M0 60Q800 100 1600 54', None, st='#2b3b40', sw=3)
    # ground
    p.rect(0, 640, 1600, 260, '#b9b3a2'); p.rect(0, 726, 1600, 60, '#8f8b80')
    # tram
    p.line([(720, 210), (640, 160), (760, 112)], '#2b3b40', 8); p.line([(700, 112), (820, 110)], '#2b3b40', 8)
    p.ell(800, 752, 720, 18, '#5f5c55', o=.7)
    body = 'M60 300Q64 214 140 210H1400Q1510 214 1540 330L1570 600Q1572 700 1540 716H70Q40 716 42 660Z'
    p.path(body, '#0a5b5f'); p.clip(body)
    p.rect(0, 200, 1600, 60, '#f3e7cf'); p.rect(0, 600, 1600, 16, '#d9a441'); p.rect(0, 616, 1600, 110, '#08484b'); p.rect(0, 654, 1600, 60, p.hatch('#06393d', 90, 16, 5))
    p.end()
    p.rect(420, 196, 260, 24, '#6b7f7d', rx=8); p.rect(900, 196, 300, 24, '#6b7f7d', rx=8)
    # windows with passengers
    S = '#123'
    win = [(96, 250), (372, 250), (824, 250), (1100, 210)]
    for i, (x, w) in enumerate(win):
        d = box(x, 300, w, 220)
        p.rect(x, 300, w, 220, '#bfe0db'); p.clip(d); p.rect(x, 300, w, 50, '#9cc9c5')
        people = [[(70, 'short', '#c5603a', '#2a2320', 1), (180, 'scarf', '#f3e7cf', '#8c3f3a', -1)], [(80, 'long', '#d9a441', '#3a2320', 1), (178, 'bald', '#486476', '#333', 1)], [(60, 'cap', '#f3e7cf', '#2a2320', 1), (150, 'short', '#8c3f3a', '#e8e0d2', -1)], [(120, 'bun', '#c5603a', '#2a2320', 1)]][i]
        for px, st, c, hr, f in people:
            p.fig(x + px, 545, 400, f=f, anchor='hip', top=c, style=st, hair=hr, arms=((16, 50), (-6, 10)), legs=((90, 0), (90, 0)), shade='#1c3144', skin=r.choice(('#c98f68', '#a9744f', '#dba982')))
        p.poly([(x + w * .55, 300), (x + w * .75, 300), (x + w * .35, 520), (x + w * .15, 520)], '#ffffff', o=.28)
        p.rect(x, 505, w, 15, '#0a5b5f'); p.end(); p.rect(x, 300, w, 220, None, rx=14, st='#08484b', sw=8)
    # doors
    for x in (650,):
        p.rect(x, 286, 150, 400, '#08484b'); p.rect(x + 8, 296, 62, 380, '#bfe0db'); p.rect(x + 80, 296, 62, 380, '#bfe0db'); p.poly([(x + 8, 560), (x + 70, 430), (x + 70, 520), (x + 8, 650)], '#fff', o=.35); p.poly([(x + 80, 500), (x + 142, 370), (x + 142, 460), (x + 80, 590)], '#fff', o=.35)
    # driver's cab
    p.path('M1338 300H1440Q1492 310 1508 380L1524 500H1338Z', '#bfe0db'); p.clip('M1338 300H1440Q1492 310 1508 380L1524 500H1338Z')
    p.fig(1400, 545, 400, f=1, anchor='hip', top='#1c3144', style='cap', arms=((50, 80), (40, 70)), legs=((90, 0), (90, 0)), shade='#0d1c22'); p.poly([(1460, 300), (1500, 300), (1420, 500), (1380, 500)], '#fff', o=.3); p.end()
    p.path('M1338 300H1440Q1492 310 1508 380L1524 500H1338Z', None, st='#08484b', sw=8)
    p.ell(1545, 566, 16, 24, '#fff3cf'); p.poly([(1556, 560), (1600, 540), (1600, 600), (1556, 574)], '#fff3cf', o=.6)
    for x in (250, 390, 1160, 1300):
        p.circ(x, 722, 40, '#26343a'); p.circ(x, 722, 16, '#8f8b80')
    p.rect(0, 758, 1600, 8, '#4d4b46')
    # platform edge and waiting people from behind
    p.rect(0, 806, 1600, 100, '#e7d9bb'); p.rect(0, 806, 1600, 10, '#d9a441'); p.rect(0, 830, 1600, 70, p.hatch('#cdbb95', 90, 80, 4))
    for a in ((560, 890, 400, dict(face='back', style='long', hair='#3a2320', top='#c5603a', bottom='#2b3b40', dress='#2f4a50', arms=((10, 40), (-10, -5)))),
              (940, 895, 420, dict(face='back', f=1, style='short', top='#efd6ae', bottom='#37505a', arms=((12, 8), (-12, -8)))),
              (1035, 895, 260, dict(face='back', f=-1, style='short', hair='#5a3424', top='#d9a441', bottom='#8c3f3a', arms=((-8, -8), (28, 30))))):
        p.ell(a[0] + 40, a[1], a[2] * .25, 9, '#b7a57e'); p.fig(*a[:3], shade='#101820', **a[3])
    p.rect(906, 640, 70, 90, '#8c3f3a', rx=18); p.rect(918, 680, 46, 40, '#a35049', rx=8)
    p.save()


def olive():
    p = Pic('olive', '#f1ead2', 1600, 1067)
    p.rect(0, 0, 1600, 480, '#e9e7d0'); p.circ(1330, 200, 96, '#f6d38b')
    p.hill(330, 30, '#c3cbb0', 6, seed=5); p.hill(420, 26, '#a9b795', 7, seed=9)
    # terraces
    for i, (y, c) in enumerate(((500, '#d6bf8c'), (590, '#c9ab72'), (720, '#dcc48f'))):
        p.path(f'M0 {y}Q500 {y-40} 900 {y+8}T1600 {y-18}V1067H0Z', c)
        dd = ''
        for k in range(46):
            x = k * 36 + p.r.randint(-6, 6)
            yy = y + (-26 if x < 700 else -4) + 16
            dd += f'M{x} {yy}h{p.r.randint(18,32)}'
        p.path(dd, None, st='#b59a66', sw=9, extra='stroke-linecap="round"', o=.8)
        for k in range(7 - i * 2):
            x = 60 + k * (230 + i * 60) + p.r.randint(-30, 30)
            if 200 < x < 900 and i == 2:
                continue
            s = .6 + i * .25
            p.path(f'M{x-6*s} {y-10}L{x-3*s} {y-70*s}h{8*s}L{x+9*s} {y-10}Z', '#5e4a38')
            p.blob(x, y - 100 * s, 70 * s, 50 * s, '#6f8560', 9, .16); p.leaves(x, y - 100 * s, 62 * s, 44 * s, 22, 22 * s, '#8fa27a')
    # the old tree
    p.path('M330 985Q420 940 430 860Q440 760 380 690Q330 620 250 560L300 545Q380 600 430 640Q440 560 400 470L452 460Q490 560 500 640Q540 560 620 510L655 540Q570 610 560 690Q548 760 590 850Q620 930 720 985Q600 1000 520 990Q420 1004 330 985Z', '#5e4a38')
    p.path('M520 700Q500 820 540 980Q600 1000 720 985Q620 930 590 850Q548 760 560 690Q570 610 655 540L630 524Q550 590 520 700Z', '#413225')
    for d in ('M450 700Q470 800 430 930', 'M480 660Q510 780 480 960', 'M420 650Q400 620 360 600', 'M470 760q16 30 0 60'):
        p.path(d, None, st='#8a7056', sw=7, extra='stroke-linecap="round"')
    for x, y, rx, ry, c in ((250, 400, 230, 150, '#4e6a4c'), (520, 280, 270, 190, '#56734f'), (740, 440, 200, 130, '#44604a'), (400, 180, 200, 120, '#5f7d56')):
        p.blob(x, y, rx, ry, c, 13, .12)
    p.leaves(250, 390, 230, 150, 90, 50, '#6f8c63', .2); p.leaves(520, 260, 270, 190, 120, 50, '#7f9a6c', .2); p.leaves(740, 430, 200, 130, 90, 46, '#6f8c63', .2); p.leaves(380, 170, 190, 110, 80, 44, '#a9b98d', .2)
    p.leaves(560, 360, 250, 150, 90, 46, '#354e3d', .2); p.leaves(240, 460, 200, 90, 50, 44, '#354e3d', .2)
    for _ in range(46):
        x, y = p.r.uniform(80, 900), p.r.uniform(180, 520)
        if ((x - 500) / 420) ** 2 + ((y - 340) / 210) ** 2 < 1:
            p.ell(x, y, 10, 14, p.r.choice(('#3b2740', '#5b3551', '#9aa53f')), rot=20)
    # net on the ground
    nt = 'M120 1010Q420 930 800 960Q1080 980 1180 1030Q900 1080 520 1067H100Z'
    p.path(nt, '#0f7478'); p.path(nt, p.hatch('#6fb0a8', 25, 18, 3)); p.path(nt, p.hatch('#6fb0a8', -25, 18, 3))
    for _ in range(70):
        x = p.r.uniform(240, 1040)
        p.ell(x, p.r.uniform(985, 1045), 9, 7, p.r.choice(('#3b2740', '#5b3551', '#9aa53f')))
    S = '#2b2a20'
    # ladder and pickers
    p.line([(800, 1010), (690, 420)], '#b98a52', 13); p.line([(880, 1010), (760, 420)], '#b98a52', 13)
    for j in range(9):
        y = 980 - j * 62
        p.line([(800 - (1010 - y) * .186, y), (880 - (1010 - y) * .203, y)], '#a07440', 10)
    p.fig(800, 800, 370, f=-1, top='#c5603a', bottom='#3a4a52', style='cap', legs=((6, 4), (40, -10)), arms=((150, 165), (120, 150)), shade=S)
    p.fig(1120, 1030, 420, f=-1, lean=16, top='#f3e7cf', bottom='#7a3f32', dress='#8c3f3a', style='scarf', hair='#d9a441', arms=((118, 140), (100, 130)), shade=S)
    p.line([(1010, 640), (820, 400)], '#8a6a42', 9)
    p.fig(1330, 1040, 400, f=-1, lean=46, legs=((14, -20), (-10, -20)), top='#0a5b5f', bottom='#3a4a52', style='short', hair='#e8e0d2', arms=((20, 34), (10, 24)), shade=S)
    p.path('M1120 975H1270L1250 1050H1140Z', '#c98f4e'); p.rect(1120, 972, 150, 78, p.hatch('#8a5a30', 45, 14, 4)); p.ell(1195, 974, 76, 18, '#5b3551'); p.ell(1180, 968, 40, 10, '#7a5070')
    p.leaves(1500, 60, 190, 90, 40, 90, '#44604a', .18, a=160, jit=40); p.path('M1600 10Q1480 60 1330 70', None, st='#5e4a38', sw=9)
    for x, y in ((1440, 96), (1500, 120), (1390, 110), (1550, 90)):
        p.ell(x, y, 20, 27, '#5b3551', rot=14); p.ell(x - 6, y - 8, 5, 8, '#9a7a92')
    p.save()


def bread():
    p = Pic('bread', '#5a2f24')
    p.rect(0, 0, 1600, 900, '#6d3a2a')
    # brick wall in courses
    d = ''
    for j in range(18):
        y = j * 50
        d += f'M0 {y}H1600'
        for i in range(15):
            x = i * 116 + (58 if j % 2 else 0)
            d += f'M{x} {y}v50'
    p.path(d, None, st='#552b21', sw=6)
    # oven arch, glow
    C = (930, 430)
    glow = p.radial([(0, '#ffd27a', .9), (.45, '#f0913f', .45), (1, '#f0913f', 0)])
    p.circ(930, 430, 620, glow)
    for i in range(15):
        a = math.pi * (1 - i / 14)
        x, y = 930 + 372 * math.cos(a), 440 - 372 * math.sin(a)
        p.g(f'rotate({n(90 - math.degrees(a))} {n(x)} {n(y)})'); p.rect(x - 37, y - 50, 72, 104, '#b8603c' if i % 2 else '#a5502f'); p.end()
    p.rect(540, 440, 96, 190, '#a5502f'); p.rect(1226, 440, 96, 190, '#8a3f28')
    op = 'M628 630V440A302 302 0 0 1 1232 440V630Z'
    p.path(op, '#7d2413'); p.clip(op)
    p.ell(930, 520, 330, 250, '#c43d17'); p.ell(950, 560, 270, 180, '#e8742a'); p.ell(970, 590, 200, 130, '#f7ab45')
    # flames at the back
    for x, y, s, c in ((1130, 600, 1.2, '#f7ab45'), (1070, 610, .9, '#ffd98a'), (1180, 610, .8, '#ffd98a'), (1130, 612, .6, '#fff3cf')):
        p.path(f'M{x-60*s} {y}Q{x-80*s} {y-110*s} {x-10*s} {y-220*s}Q{x-6*s} {y-140*s} {x+30*s} {y-170*s}Q{x+80*s} {y-70*s} {x+56*s} {y}Z', c)
    p.rect(600, 596, 660, 50, '#f2c06a')
    for x, w in ((720, 74), (868, 78), (1000, 66)):
        p.ell(x, 602, w, 30, '#c98238'); p.ell(x, 596, w - 6, 24, '#eab766'); p.ell(x - 18, 590, 16, 7, '#a9642a'); p.ell(x + 22, 598, 12, 5, '#a9642a')
    p.end()
    p.rect(500, 628, 870, 50, '#c98f68'); p.rect(500, 666, 870, 24, '#8a4a32')
    # the baker, large, half lit
    S = '#22120f'
    p.ell(300, 890, 240, 20, S, o=.5)
    hn = p.fig(330, 905, 830, f=1, lean=13, top='#f3e7cf', bottom='#2b3b40', skin='#b97b57', style='cap', hair='#fffefb', beard='#2a2320', arms=((36, 38), (-10, 60)), legs=((16, 6), (-14, -18)), shade='#7a4a38', far=.35, apron='#d9c6a0', sleeve='#f3e7cf')
    (ax, ay), (bx, by) = hn
    m = (ay - by) / (ax - bx)
    p.line([(bx - 230, by - 230 * m), (820, 588)], '#d9b27a', 17)
    p.circ(ax, ay, 24, '#b97b57'); p.circ(bx, by, 23, '#a06a4a'); p.path('M770 590Q860 560 940 588Q950 604 936 612Q860 626 776 606Z', '#e8c894'); p.ell(866, 586, 66, 20, '#c98238'); p.ell(866, 580, 62, 16, '#f0c57e')
    # table in front with the day's loaves
    p.poly([(640, 800), (1600, 760), (1600, 900), (560, 900)], '#3a1f18'); p.poly([(640, 800), (1600, 760), (1600, 790), (632, 832)], '#8a5a3c')
    def loaf(x, y, rx, c='#dfa254'):
        ry = rx * .3
        p.ell(x, y + 10, rx, ry, '#8a5024'); p.ell(x, y, rx, ry, c); p.ell(x - rx * .06, y - ry * .14, rx * .84, ry * .74, '#efc27a')
        for i in range(7):
            a = i * 2.4
            p.ell(x + rx * .5 * math.cos(a) * (i / 7 + .2), y + ry * .5 * math.sin(a) * (i / 7 + .2), rx * .09, ry * .12, '#b06a2c')
    for x, k in ((820, 4), (1090, 6), (1370, 5)):
        for i in range(k):
            loaf(x + (i % 2) * 14 - 6, 796 - i * 24 - (x - 820) * .04, 124 - (i % 3) * 4)
    p.path('M1500 770Q1490 640 1560 620Q1640 610 1640 780Z', '#d8c9a8'); p.path('M1560 620Q1540 700 1560 770H1640V620Z', p.hatch('#a99367', 60, 12, 4))
    for x in (1020, 1110, 1170):
        p.path(f'M{x} {640}q-16 -26 0 -50t0 -50t0 -46', None, st='#f6dcae', sw=6, o=.55, extra='stroke-linecap="round"')
    p.save()


def school():
    p = Pic('school', '#f2e6c6')
    p.rect(0, 0, 1600, 900, '#efe0bb'); p.rect(0, 520, 1600, 380, '#d6a878'); p.rect(0, 430, 1600, 110, '#8fb09a')
    p.rect(0, 424, 1600, 12, '#6d9180')
    # window on the left with light falling across
    for x in (20, 230):
        p.rect(x, 40, 180, 340, '#fffefb'); p.rect(x + 14, 54, 152, 312, '#a9d2d6'); p.path(f'M{x+14} 300Q{x+60} 240 {x+110} 280T{x+166} 260V366H{x+14}Z', '#7ea67c'); p.rect(x + 84, 54, 12, 312, '#fffefb'); p.rect(x + 14, 190, 152, 12, '#fffefb')
    # blackboard with geometry
    p.rect(520, 60, 760, 370, '#a8673c'); p.rect(540, 80, 720, 330, '#1f5a52'); p.rect(540, 80, 720, 330, p.hatch('#2a675d', 12, 90, 26), o=.7)
    c = '#eef3e4'
    p.circ(700, 240, 110, None, st=c, sw=5)
    a = [(700 + 110 * math.cos(math.radians(90 * i)), 240 + 110 * math.sin(math.radians(90 * i))) for i in range(4)]
    b = [(700 + 110 * math.cos(math.radians(45 + 90 * i)), 240 + 110 * math.sin(math.radians(45 + 90 * i))) for i in range(4)]
    p.line(a + a[:1], c, 5); p.line(b + b[:1], '#f0c56a', 5); p.circ(700, 240, 7, '#f0a58c')
    p.line([(880, 330), (1090, 330), (880, 170), (880, 330)], c, 5); p.rect(880, 308, 22, 22, None, st=c, sw=4); p.path('M1050 330Q1044 312 1056 302', None, st='#f0a58c', sw=5)
    p.rect(880, 410, 160, 12, '#c98f4e'); p.rect(900, 402, 34, 9, '#fffefb'); p.rect(948, 402, 24, 9, '#f0a58c')
    p.poly([(430, 0), (640, 0), (1280, 900), (900, 900)], '#fff6d6', o=.34); p.poly([(200, 0), (330, 0), (760, 900), (540, 900)], '#fff6d6', o=.26)
    # teacher pointing
    S = '#3a2a24'
    p.fig(1200, 560, 440, f=-1, top='#0a5b5f', bottom='#2b3b40', dress='#2b4a50', style='scarf', hair='#f3d9b8', skin='#d09a72', arms=((100, 118), (20, 40)), shade=S)
    p.line([(1040, 256), (960, 236)], '#8a5a30', 6)
    # globe, plant
    p.rect(1370, 380, 190, 14, '#8a5a3c'); p.circ(1430, 320, 50, '#4aa6a1'); p.path('M1400 290Q1430 270 1450 300Q1430 330 1440 350Q1410 350 1400 320Z', '#7ea67c'); p.circ(1430, 320, 60, None, st='#d9a441', sw=6); p.rect(1420, 370, 20, 12, '#d9a441')
    p.rect(1506, 340, 44, 40, '#c5603a'); p.leaves(1528, 320, 30, 40, 14, 60, '#5f8b6a', .25, a=-90, jit=60)
    # rows of desks with children from behind
    r = p.r
    K = [('short', '#2a2320'), ('bun', '#3a2320'), ('long', '#5a3424'), ('short', '#5a3a24'), ('short', '#2a2320'), ('long', '#2a2320')]
    T = ['#c5603a', '#f3e7cf', '#d9a441', '#0a5b5f', '#8c3f3a', '#7fb0a8']
    for row, (y, h, k, x0, dx) in enumerate(((600, 230, 6, 330, 175), (720, 330, 5, 210, 270), (890, 470, 4, 130, 430))):
        for i in range(k):
            x = x0 + i * dx
            st, hr = K[(i * 2 + row) % 6]
            t = T[(i + row * 2) % 6]
            up = (row, i) in ((0, 1), (1, 3), (2, 1))
            w = h * .36
            p.rect(x - w * .62, y - h * .02, w * 1.24, h * .05, '#b97f4c'); p.rect(x - w * .55, y + h * .03, h * .03, h * .3, '#5a4436'); p.rect(x + w * .48, y + h * .03, h * .03, h * .3, '#5a4436')
            if r.random() < .8:
                p.poly([(x + w * .1, y - h * .03), (x + w * .5, y - h * .03), (x + w * .55, y), (x + w * .1, y)], '#fffefb')
            p.fig(x, y + h * .14, h * 1.05, f=1 if i % 2 else -1, anchor='hip', face='back', top=t, style=st, hair=hr, arms=((168, 176) if up else (26, 70), (-20, 30)), legs=None, skin=r.choice(('#c98f68', '#d9a27c', '#a9744f')), shade=S, bottom='#33474d')
            p.rect(x - w * .2, y + h * .2, h * .05, h * .26, '#33474d'); p.rect(x + w * .06, y + h * .2, h * .05, h * .26, '#33474d'); p.rect(x - w * .4, y + h * .13, w * .8, h * .07, '#8a5330', rx=h * .02)
            p.rect(x - w * .36, y + h * .0, w * .72, h * .11, '#a8673c', rx=h * .03); p.rect(x - w * .36, y + h * .0, w * .72, h * .035, '#c98f5c', rx=h * .02); p.rect(x - w * .3, y + h * .2, h * .03, h * .3, '#5a4436'); p.rect(x + w * .24, y + h * .2, h * .03, h * .3, '#5a4436')
    p.save()


ALL = [market, library, tram, olive, bread, school]
