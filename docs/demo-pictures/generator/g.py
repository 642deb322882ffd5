from ink import *


def theatre():
    p = Pic('theatre', '#2a1420')
    # house walls with boxes in perspective
    p.rect(0, 0, 1600, 900, '#3a1a26')
    for m in (0, 1):
        X = lambda x: x if not m else 1600 - x
        p.poly([(X(0), -60), (X(330), 60), (X(330), 640), (X(0), 820)], '#56232c'); p.poly([(X(0), -60), (X(330), 60), (X(330), 640), (X(0), 820)], p.hatch('#481c26', 90, 26, 5))
        for y, h in ((120, 190), (390, 190)):
            for i in range(2):
                x0, x1 = (10, 150) if i == 0 else (180, 300)
                q = lambda x, yy: (X(x), yy + (330 - yy) * .22 * x / 330)
                a, b, c, d = q(x0, y), q(x1, y), q(x1, y + h), q(x0, y + h)
                p.path(f'M{n(a[0])} {n(d[1])}V{n(a[1]+50)}Q{n((a[0]+b[0])/2)} {n(a[1]-50)} {n(b[0])} {n(b[1]+40)}V{n(c[1])}Z', '#1d0d16')
                s = 170 - i * 30
                fx = (a[0] + b[0]) / 2
                p.fig(fx - 18 * (1 if not m else -1), c[1] + s * .02, s, f=1 if not m else -1, anchor='hip', legs=None, top=('#c98f4e', '#0a5b5f', '#8c3f3a', '#d8c3a0')[(i * 2 + m + (y > 200)) % 4], style=('short', 'scarf', 'bun', 'long')[(i + m + (y > 200)) % 4], hair=('#1a1012', '#c9a27a', '#2a1a18', '#1a1012')[(i + m + (y > 200)) % 4], arms=((30, 80), (20, 60)), shade='#1d0d16')
                e = 22
                p.poly([(d[0], d[1]), (c[0], c[1]), (c[0], c[1] + 54), (d[0], d[1] + 60)], '#8c2f2a'); p.poly([(d[0], d[1] - 8), (c[0], c[1] - 8), (c[0], c[1] + 5), (d[0], d[1] + 6)], '#e3b24a'); p.poly([(d[0], d[1] + 54), (c[0], c[1] + 48), (c[0], c[1] + 56), (d[0], d[1] + 64)], '#b9862c')
    # proscenium
    p.path('M300 700V140Q300 40 420 40H1180Q1300 40 1300 140V700H1240V170Q1240 100 1160 100H440Q360 100 360 170V700Z', '#d9a441'); p.path('M336 700V160Q336 76 430 76H1170Q1264 76 1264 160V700H1240V170Q1240 100 1160 100H440Q360 100 360 170V700Z', '#a8742c')
    for i in range(19):
        p.circ(440 + i * 40, 58, 7, '#fff3cf')
    # the scene: a night sea made of painted boards
    st = 'M360 700V170Q360 100 440 100H1160Q1240 100 1240 170V700Z'
    p.path(st, '#0f3f52'); p.clip(st)
    p.circ(640, 240, 250, '#145064'); p.circ(640, 240, 150, '#1b6478'); p.circ(640, 240, 84, '#f6e3b0'); p.circ(672, 226, 74, '#1b6478'); p.line([(640, 100), (640, 156)], '#0a2a38', 4)
    for x, y in ((460, 180), (820, 170), (920, 260), (1060, 190), (540, 330), (1130, 300), (780, 300)):
        p.line([(x, 90), (x, y - 14)], '#0a2a38', 3); p.poly([(x, y - 18), (x + 6, y - 6), (x + 18, y), (x + 6, y + 6), (x, y + 18), (x - 6, y + 6), (x - 18, y), (x - 6, y - 6)], '#f6e3b0')
    for k, (y, c) in enumerate(((470, '#1b7a80'), (520, '#14646c'), (570, '#0f4f5a'))):
        d = f'M300 {y}'
        x = 300 - k * 36
        d = f'M{x} {y}' + 'q32 -46 72 0' * 15 + 'V720H300Z'
        p.path(d, c)
        if k == 0:   # a paper ship between two waves
            p.path('M860 430H1120L1070 520H910Z', '#c5603a'); p.path('M860 430H1120L1108 452H872Z', '#f3e7cf'); p.line([(990, 430), (990, 230)], '#5a2f24', 9); p.path('M1000 240Q1110 320 1096 410H1000Z', '#f3e7cf'); p.path('M980 260Q900 330 906 410H980Z', '#d9c6a0')
    # spot
    p.poly([(760, 60), (800, 60), (860, 720), (520, 720)], '#fff3cf', o=.2); p.poly([(960, 60), (1000, 60), (1080, 720), (860, 720)], '#fff3cf', o=.13)
    p.rect(300, 610, 1000, 100, '#a5673c'); p.path(''.join(f'M{800+(i-8)*60} 610L{800+(i-8)*84} 710' for i in range(17)), None, st='#8a5230', sw=4)
    p.ell(680, 668, 200, 28, '#ffe9ae', o=.6); p.ell(960, 664, 120, 20, '#ffe9ae', o=.35)
    S = '#1d0d16'
    p.fig(680, 674, 300, f=1, top='#c5482f', bottom='#8c2f22', dress='#c5482f', style='long', hair='#1a1012', skin='#c98f68', arms=((125, 140), (-60, -100)), legs=((10, 4), (-10, -14)), shade=S)
    p.fig(950, 668, 300, f=-1, top='#e3b24a', bottom='#22313a', style='hat', skin='#a9744f', arms=((70, 96), (20, 80)), legs=((20, 50), (-30, -60)) if False else ((16, 6), (-14, -18)), shade=S, beard='#2a1a18')
    p.end()
    # curtains
    for m in (0, 1):
        X = lambda x: x if not m else 1600 - x
        d = f'M{X(350)} 96H{X(600)}Q{X(590)} 330 {X(430)} 470Q{X(470)} 560 {X(490)} 706H{X(350)}Z'
        p.path(d, '#a8302a'); p.clip(d)
        for i in range(6):
            x = 372 + i * 44
            p.path(f'M{X(x)} 90Q{X(x+6)} 330 {X(390+i*9)} 460Q{X(380+i*18)} 560 {X(372+i*22)} 710H{X(384+i*23)}Q{X(396+i*19)} 560 {X(400+i*9)} 460Q{X(x+30)} 330 {X(x+22)} 90Z', '#7a1f22' if i % 2 == 0 else '#c5482f')
        p.end()
        p.path(f'M{X(350)} 440Q{X(400)} 486 {X(444)} 458', None, st='#e3b24a', sw=14); p.path(f'M{X(372)} 462l{-6 if not m else 6} 60h{16 if not m else -16}z', '#e3b24a')
    v = 'M350 90H1250V150' + ''.join(f'Q{1205-i*90} {216} {1160-i*90} 150' for i in range(10)) + 'Z'
    p.path(v, '#8c2520'); p.path(''.join(f'M{1250-i*90} 152q-45 66 -90 0' for i in range(10)), None, st='#e3b24a', sw=9)
    p.path(''.join(f'M{1205-i*90} 92v84M{1225-i*90} 92v70M{1185-i*90} 92v70' for i in range(10)), None, st='#6a181c', sw=5)
    p.rect(280, 700, 1040, 26, '#d9a441'); p.rect(280, 722, 1040, 20, '#5a2f24')
    for i in range(13):
        p.path(f'M{350+i*75-20} 702a20 20 0 0 1 40 0z', '#fff3cf')
    # the audience: three rows of heads against the light
    r = p.r
    rows = ((770, 30, 74, '#5b2a34', 12), (832, 44, 108, '#43202c', 0), (925, 66, 164, '#27121c', 30))
    for y, R, dx, c, off in rows:
        k = int(1700 / dx) + 2
        for i in range(k):
            x = -60 + off + i * dx + r.uniform(-6, 6)
            yy = y + r.uniform(-8, 8)
            sty = r.choice((0, 0, 1, 2, 3))
            w = R * 1.5
            p.path(f'M{n(x-w)} {n(yy+R*2.4)}Q{n(x-w)} {n(yy+R*1.1)} {n(x)} {n(yy+R*.95)}Q{n(x+w)} {n(yy+R*1.1)} {n(x+w)} {n(yy+R*2.4)}Z', c)
            if sty == 1:
                p.path(f'M{n(x-R*1.1)} {n(yy)}Q{n(x-R*1.1)} {n(yy-R*1.3)} {n(x)} {n(yy-R*1.3)}Q{n(x+R*1.1)} {n(yy-R*1.3)} {n(x+R*1.1)} {n(yy)}L{n(x+R*1.2)} {n(yy+R*1.4)}H{n(x-R*1.2)}Z', c)
            elif sty == 2:
                p.circ(x, yy - R * 1.25, R * .42, c); p.ell(x, yy, R * .86, R * 1.05, c)
            elif sty == 3:
                p.path(f'M{n(x-R)} {n(yy+R)}Q{n(x-R*1.3)} {n(yy-R*1.2)} {n(x)} {n(yy-R*1.2)}Q{n(x+R*1.3)} {n(yy-R*1.2)} {n(x+R)} {n(yy+R)}Z', c)
            else:
                p.ell(x, yy, R * .86, R * 1.08, c)
            p.path(f'M{n(x-R*.62)} {n(yy-R*.72)}Q{n(x)} {n(yy-R*1.25)} {n(x+R*.62)} {n(yy-R*.72)}', None, st=mix(c, '#f0a060', .5), sw=4, extra='stroke-linecap="round"')
    p.save()


ALL = [theatre]
