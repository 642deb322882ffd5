from ink import *


def bees():
    p = Pic('bees', '#cfe3d6')
    p.rect(0, 0, 1600, 900, '#bfdcd0'); p.circ(260, 180, 230, '#dcebd6')
    # out-of-focus meadow: soft discs and hives far off
    r = p.r
    p.path('M0 560Q400 480 800 540T1600 500V900H0Z', '#a9c78f'); p.path('M0 660Q500 580 900 640T1600 600V900H0Z', '#8fb57a')
    for x, s, c in ((160, 1, '#f3e7cf'), (290, .9, '#e3b24a'), (410, .8, '#7fb0a8')):
        p.rect(x, 500 - 60 * s, 90 * s, 76 * s, c); p.rect(x - 6, 500 - 72 * s, 102 * s, 14 * s, '#8a5a3c'); p.rect(x + 60 * s, 500 - 60 * s, 30 * s, 76 * s, '#2a3a42', o=.18); p.rect(x + 26 * s, 500, 38 * s, 7, '#5a3a28')
        p.rect(x + 6, 516 - 2, 10, 24, '#5a3a28'); p.rect(x + 70 * s, 516 - 2, 10, 24, '#5a3a28')
    p.fig(560, 556, 210, f=-1, top='#fffefb', bottom='#fffefb', style='hat', arms=((60, 96), (50, 90)), shade='#6a8a82', lean=8)
    for _ in range(34):
        p.circ(r.uniform(0, 1600), r.uniform(640, 900), r.uniform(10, 26), r.choice(('#e2725b', '#f3c9b4', '#fffefb', '#9a7ab0')), o=.75)
    # lavender-like spikes and great flowers in the foreground
    def stem(d, w=14):
        p.path(d, None, st='#2f6a55', sw=w, extra='stroke-linecap="round"')
    stem('M1130 900Q1100 760 1060 640', 20); stem('M1440 900Q1430 740 1400 520', 16); stem('M720 900Q740 820 700 740', 14)
    p.path(p.leaf(1120, 850, 300, -160, .2), '#3f7a5e'); p.path(p.leaf(1125, 860, 330, -30, .18), '#2f6a55'); p.path(p.leaf(1438, 800, 220, -150, .2), '#3f7a5e')
    def flower(x, y, R, n_, c, c2, tilt, ctr):
        p.g(f'translate({x} {y}) rotate({tilt}) scale(1 .62)')
        for i in range(n_):
            a = 360 * i / n_ + 9
            p.path(p.leaf(0, 0, R, a, .26), c2)
        for i in range(n_):
            a = 360 * i / n_
            p.path(p.leaf(0, 0, R * .94, a, .24), c)
            t = math.radians(a)
            p.line([(R * .4 * math.cos(t), R * .4 * math.sin(t)), (R * .72 * math.cos(t), R * .72 * math.sin(t))], c2, 5)
        p.circ(0, 10, R * .36, mix(ctr, '#3a2320', .45)); p.circ(0, 0, R * .36, ctr)
        d = ''
        for k in range(70):
            q, a = R * .33 * math.sqrt(k / 70), k * 2.4
            d += f'M{n(q*math.cos(a))} {n(q*math.sin(a))}h.1'
        p.path(d, None, st=mix(ctr, '#3a2320', .4), sw=8, extra='stroke-linecap="round"'); p.end()
    flower(1050, 620, 310, 15, '#f7d9c9', '#e59a84', -8, '#e3a93a')
    flower(1400, 500, 190, 13, '#f7d9c9', '#e59a84', 14, '#e3a93a')
    flower(690, 730, 150, 12, '#fffefb', '#d9cfe0', 4, '#e3a93a')

    def bee(x, y, s, rot, f=1, legs=True):
        p.g(f'translate({x} {y}) rotate({rot}) scale({s*f} {s})')
        p.g('rotate(-58)'); p.ell(0, -150, 54, 140, '#fffefb', o=.72); p.path('M0 -20Q-10 -140 10 -260M0 -80L-36 -150M2 -140L34 -210', None, st='#6a8a82', sw=4); p.end()
        p.g('rotate(-22)'); p.ell(0, -170, 64, 160, '#fffefb', o=.85); p.path('M0 -20Q10 -150 0 -310M4 -90L40 -170M2 -160L-40 -240', None, st='#6a8a82', sw=4); p.end()
        ab = 'M-40 0Q-60 -80 -160 -90Q-290 -70 -330 20Q-290 100 -170 100Q-70 90 -40 30Z'
        p.path(ab, '#e3a02c'); p.clip(ab)
        for i in range(4):
            p.path(f'M{-104-i*62} -120Q{-128-i*62} 0 {-98-i*62} 120H{-68-i*62}Q{-94-i*62} 0 {-72-i*62} -120Z', '#2a1f1c')
        p.path('M-340 40Q-180 110 -30 40V130H-340Z', '#2a1f1c', o=.35); p.end()
        p.poly([(-322, 14), (-366, 26), (-322, 34)], '#2a1f1c')
        for a, b, c in (((-20, 50), (-70, 120), (-40, 180)), ((10, 56), (10, 130), (50, 180)), ((40, 44), (90, 110), (120, 160))):
            p.line([a, b, c], '#2a1f1c', 13)
        if legs:
            p.ell(-58, 134, 26, 34, '#f3c24a')
        p.blob(0, 0, 76, 72, '#b9772a', 12, .08); p.blob(4, -14, 60, 50, '#dba650', 12, .14)
        d = ''
        for k in range(26):
            a = k * .2416
            d += f'M{n(66*math.cos(a))} {n(62*math.sin(a))}L{n(86*math.cos(a+.1))} {n(82*math.sin(a+.1))}'
        p.path(d, None, st='#dba650', sw=6, extra='stroke-linecap="round"')
        p.ell(92, 8, 46, 52, '#2a1f1c'); p.ell(108, 2, 18, 30, '#5a4a42'); p.ell(112, -8, 6, 10, '#fffefb')
        p.path('M108 -38Q130 -90 176 -94M122 -30Q160 -64 196 -56', None, st='#2a1f1c', sw=8, extra='stroke-linecap="round"'); p.line([(124, 40), (146, 74)], '#2a1f1c', 8)
        p.end()
    bee(1020, 476, .92, -6)
    bee(800, 210, .52, 10)
    bee(1430, 200, .42, -16, -1)
    p.path('M590 240Q480 300 400 250Q330 190 390 140Q460 110 470 180Q470 300 300 390', None, st='#2f6a55', sw=5, extra='stroke-dasharray="2 18" stroke-linecap="round"')
    p.save()


def carpet():
    p = Pic('carpet', '#3a2226', 1600, 1067)
    p.rect(0, 0, 1600, 1067, '#e4d0ad'); p.rect(0, 0, 1600, 1067, p.hatch('#d8c29b', 0, 60, 5)); p.rect(0, 940, 1600, 130, '#8a5a3c'); p.rect(0, 936, 1600, 10, '#6b4430')
    # loom frame
    p.rect(150, 20, 70, 1000, '#7a4a30'); p.rect(1380, 20, 70, 1000, '#7a4a30'); p.rect(196, 20, 24, 1000, '#5a3424'); p.rect(1426, 20, 24, 1000, '#5a3424')
    p.ell(800, 960, 720, 26, '#5f3d2a', o=.5)
    # warp
    p.rect(240, 60, 1120, 860, '#f3e7cf')
    p.path(''.join(f'M{246+i*22} 60V920' for i in range(51)), None, st='#d3bf97', sw=4)
    # the carpet, woven upward: y 400..920, edge stepped
    X0, X1, Y0, Y1 = 240, 1360, 330, 920
    R, DK, CR, TE, OC = '#a8352c', '#3a1a22', '#f0dfbd', '#0a5b5f', '#d9a03a'
    ed = f'M{X0} {Y1}V{Y0+40}'
    x = X0
    r = p.r
    for i in range(14):
        ed += f'V{Y0 + (i*53)%44}H{x+80}'
        x += 80
    ed += f'V{Y1}Z'
    p.clip(ed)
    p.rect(X0, Y0 - 10, 1120, 700, R)
    def steps(cx, cy, n_, u, c):     # stepped lozenge
        d = ''
        for k in range(-n_, n_ + 1):
            w = (n_ - abs(k)) * u + u / 2
            d += f'M{n(cx-w)} {n(cy+k*u-u/2)}h{n(2*w)}v{n(u)}h{n(-2*w)}z'
        p.path(d, c)
    # field medallions
    for cx in (520, 800, 1080):
        steps(cx, 600, 8, 17, DK); steps(cx, 600, 7, 17, CR); steps(cx, 600, 5, 17, TE); steps(cx, 600, 3, 17, OC); steps(cx, 600, 1, 17, R)
        for q in (-1, 1):
            p.path(f'M{cx+q*70} 420h{20*q}v20h{20*q}v-40h{-20*q}v-20h{-20*q}z', OC); p.path(f'M{cx+q*70} 760h{20*q}v20h{20*q}v-40h{-20*q}v-20h{-20*q}z', OC)
    for cx in (380, 660, 940, 1220):
        for cy in (446, 754):
            steps(cx, cy, 3, 13, DK); steps(cx, cy, 2, 13, OC); steps(cx, cy, 0, 13, R)
        steps(cx, 600, 2, 14, DK); steps(cx, 600, 1, 14, CR)
    # borders: bottom and sides
    def border(y, h, bg, fg, u):
        p.rect(X0, y, 1120, h, bg)
        k = int(1120 / u)
        for i in range(k):
            x = X0 + i * u
            p.poly([(x, y + h - 4), (x + u / 2, y + 6), (x + u, y + h - 4)], fg)
    border(836, 36, DK, OC, 40); p.rect(X0, 826, 1120, 10, CR); p.rect(X0, 872, 1120, 10, CR); border(882, 38, TE, CR, 56)
    for m in (0, 1):
        X = lambda x, w: x if not m else 1600 - x - w
        p.rect(X(240, 38), 300, 38, 640, TE); p.rect(X(278, 10), 300, 10, 640, CR); p.rect(X(288, 34), 300, 34, 640, DK)
        for i in range(14):
            y = 310 + i * 44
            p.poly([(X(240, 0), y), (X(276, 0), y + 22), (X(240, 0), y + 44)], CR); steps(X(305, 0), y + 22, 1, 10, OC)
    p.rect(X0, 300, 1120, 640, p.hatch('#1d0d12', 0, 17, 3), o=.25)
    p.end()
    p.path(ed, None, st='#f3e7cf', sw=4)
    # loose ends at the edge, hanging skeins above
    for i in range(40):
        x = 250 + i * 28
        p.line([(x, 345 + (int((x - 240) / 80) * 53) % 44 - 16), (x + 4, 345 + (int((x - 240) / 80) * 53) % 44 + 8)], [R, OC, TE, CR][i % 4], 6)
    p.rect(120, 20, 1360, 56, '#8a5a3c'); p.rect(120, 60, 1360, 16, '#5a3424'); p.rect(120, 900, 1360, 50, '#8a5a3c'); p.rect(120, 936, 1360, 16, '#5a3424')
    for i, c in enumerate((R, OC, TE, CR, '#5b3551', OC, R, TE)):
        x = 290 + i * 146
        p.path(f'M{x-26} 76Q{x-34} 150 {x-20} 196Q{x} 214 {x+20} 196Q{x+34} 150 {x+26} 76Z', c); p.path(f'M{x-8} 80Q{x-14} 150 {x-4} 200M{x+10} 80Q{x+14} 150 {x+6} 200', None, st=mix(c, '#1d0d12', .3), sw=4)
        p.line([(x, 200), (x + (i % 3 - 1) * 20, 300 + (i * 31) % 50)], c, 4)
    p.rect(230, 250, 1140, 20, '#c98f4e'); p.rect(230, 264, 1140, 8, '#8a5a30')
    # weavers, seen from behind, on a bench
    S = '#1d0d12'
    p.fig(600, 900, 640, anchor='hip', face='back', legs=None, style='scarf', hair='#f0dfbd', top='#0c6a6e', arms=((140, 152), (-30, -100)), shade=S, skin='#c98f68', f=1)
    p.path('M520 840Q480 980 500 1040H716Q720 960 684 840Z', '#0a5b5f')
    p.fig(960, 905, 620, anchor='hip', face='back', legs=None, style='scarf', hair='#5b3551', top='#d9a03a', arms=((-30, -112), (134, 160)), shade=S, skin='#a9744f', f=-1)
    p.path('M880 850Q840 980 860 1040H1066Q1070 960 1040 850Z', '#b9802a')
    p.path('M860 1040H1066Q1070 960 1040 850L980 850Q1010 960 960 1040Z', S, o=.2); p.path('M620 1040H716Q720 960 684 840L640 840Q660 960 620 1040Z', S, o=.25)
    p.rect(380, 986, 820, 34, '#7a4a30', rx=8); p.rect(380, 1006, 820, 16, '#5a3424', rx=6); p.rect(420, 1014, 30, 60, '#5a3424'); p.rect(1130, 1014, 30, 60, '#5a3424')
    for x, c, s in ((250, R, 46), (330, OC, 38), (1290, TE, 48), (1370, CR, 40)):
        p.circ(x, 1020, s, c); p.path(f'M{x-s*.8} {1010}Q{x} {1040} {x+s*.8} {1004}M{x-s*.6} {1040}Q{x} {1000} {x+s*.7} {1036}M{x-s*.3} {1020-s*.9}Q{x+s*.4} 1020 {x-s*.1} {1020+s*.9}', None, st=mix(c, S, .3), sw=4)
    p.save()


def observatory():
    p = Pic('observatory', '#101a30')
    p.rect(0, 0, 1600, 900, '#14213c'); p.circ(420, 900, 900, '#182a48'); p.circ(420, 900, 690, '#1e3656'); p.circ(420, 900, 500, '#284a68')
    r = p.r
    # star trails about a pole: arcs
    by = {}
    C = (500, 170)
    for _ in range(120):
        R = r.uniform(40, 1250)
        a = r.uniform(0, 6.283)
        L = r.uniform(.12, .3)
        x0, y0, x1, y1 = C[0] + R * math.cos(a), C[1] + R * math.sin(a), C[0] + R * math.cos(a + L), C[1] + R * math.sin(a + L)
        if y0 < 760 and y1 < 760:
            by.setdefault((r.choice(('#f6e3b0', '#9fc3cf', '#e8eef0', '#d99a7a')), r.choice((3, 4, 5))), []).append(f'M{n(x0)} {n(y0)}A{n(R)} {n(R)} 0 0 1 {n(x1)} {n(y1)}')
    for (c, w), d in by.items():
        p.path(''.join(d), None, st=c, sw=w, o=.85, extra='stroke-linecap="round"')
    p.circ(*C, 8, '#fff6df')
    # comet
    p.path('M330 470Q180 330 -40 250L-40 330Q160 380 318 482Z', '#9fc3cf', o=.35); p.path('M334 472Q210 380 30 330Q200 400 322 480Z', '#e8eef0', o=.8); p.circ(330, 478, 18, '#fffefb')
    # mountain top
    p.path('M0 780Q200 700 420 740Q640 760 860 690Q1000 650 1180 668Q1400 690 1600 780V900H0Z', '#0d1626'); p.path('M0 830Q300 770 600 810T1200 790T1600 840V900H0Z', '#1a2a3c'); p.path('M0 830Q300 770 600 810T1200 790T1600 840V900H0Z', p.hatch('#243a4e', 10, 16, 4))
    # dome
    p.rect(860, 500, 480, 190, '#c9c3b4'); p.rect(1140, 500, 200, 190, '#8f8c88'); p.rect(1140, 500, 200, 190, p.hatch('#6f6f72', 90, 13, 4)); p.rect(840, 486, 520, 26, '#e6dfcc'); p.rect(1140, 486, 220, 26, '#a9a59c')
    dm = 'M860 490A240 240 0 0 1 1340 490Z'
    p.path(dm, '#e6dfcc'); p.clip(dm)
    p.path('M1100 240Q1260 300 1290 500H1400V200Z', '#8f8c88', o=.75); p.path('M1100 240Q1200 330 1214 500H1300Q1280 320 1100 240Z', p.hatch('#8f8c88', 90, 11, 3))
    for x in (-170, -90, 90, 170):
        p.path(f'M1100 250Q{1100+x} 330 {1100+x*1.24} 500', None, st='#b9b3a2', sw=4)
    p.path('M1020 236Q940 330 930 500H1070Q1060 340 1110 236Z', '#2a1d1a'); p.path('M1020 236Q940 330 930 500H1000Q1000 330 1060 240Z', '#e3a24a', o=.55); p.end()
    p.path('M1020 250Q940 330 926 490M1110 250Q1066 340 1072 490', None, st='#fffefb', sw=9)
    # telescope comes out
    p.g('translate(1010 440) rotate(-126)'); p.rect(-40, -38, 290, 76, '#3f5a6a'); p.rect(-40, 6, 290, 32, '#2c4250'); p.rect(220, -48, 60, 96, '#5f7f8c'); p.rect(220, 6, 60, 42, '#46626f'); p.rect(40, -42, 16, 84, '#d9a441'); p.rect(268, -40, 12, 80, '#bfe0db'); p.end()
    p.poly([(926, 490), (1072, 490), (1072, 500), (926, 500)], '#5a3a28')
    # door, light, steps, people
    p.path('M980 690V590Q1020 548 1060 590V690Z', '#f4bf63'); p.poly([(980, 690), (1060, 690), (1130, 800), (880, 800)], '#f4bf63', o=.35)
    for x in (900, 1180, 1260):
        p.rect(x, 570, 34, 50, '#f4bf63' if x != 1180 else '#2a3a4a')
    S = '#0a1020'
    p.fig(1020, 694, 92, face='back', top='#3a2a2a', bottom=S, style='long', shade=S)
    # amateur astronomers in the left foreground
    p.fig(520, 800, 210, f=-1, lean=14, top='#c5603a', bottom='#2b3b4a', style='cap', arms=((70, 120), (60, 110)), shade=S)
    p.line([(420, 800), (446, 690), (476, 800)], '#0a1020', 8); p.line([(446, 690), (450, 800)], '#0a1020', 6); p.g('translate(446 684) rotate(-140)'); p.rect(-60, -15, 160, 30, '#e6dfcc'); p.rect(86, -20, 26, 40, '#c5603a'); p.rect(-60, 2, 160, 13, '#9a968c'); p.end()
    p.fig(330, 806, 170, f=-1, top='#d9a441', bottom='#2b3b4a', style='scarf', hair='#7fb0a8', arms=((130, 140), (-8, -4)), shade=S, nod=-14); p.fig(610, 806, 140, f=-1, top='#7fb0a8', bottom='#2b3b4a', style='short', arms=((-10, 10), (10, 20)), shade=S, nod=-14)
    p.save()


def kitchen():
    p = Pic('kitchen', '#e8e1cd')
    # tiled wall
    p.rect(0, 0, 1600, 560, '#f2ead6')
    for i in range(14):
        for j in range(5):
            if (i + j) % 2 == 0:
                x, y = i * 120 - 40, j * 120 - 50
                p.path(f'M{x+60} {y+14}Q{x+72} {y+48} {x+106} {y+60}Q{x+72} {y+72} {x+60} {y+106}Q{x+48} {y+72} {x+14} {y+60}Q{x+48} {y+48} {x+60} {y+14}Z', '#9cc4bf')
    p.path(''.join(f'M{i*120-40} 0V560' for i in range(15)) + ''.join(f'M0 {j*120-50}H1600' for j in range(6)), None, st='#dccfb2', sw=4)
    # rail with pans and herbs
    p.rect(0, 90, 1600, 12, '#8a5a3c')
    def hang(x, y):
        p.path(f'M{x} 96V{y}', None, st='#3a2a26', sw=6)
    hang(170, 150); p.rect(160, 146, 20, 130, '#3a2a26', rx=9); p.circ(170, 350, 92, '#b5653a'); p.circ(170, 350, 74, '#cf8454'); p.path('M170 276A74 74 0 0 1 170 424A110 110 0 0 0 170 276Z', '#a5562e')
    hang(380, 150); p.rect(372, 146, 16, 190, '#8a5a34', rx=8); p.ell(380, 350, 40, 56, '#8a5a34'); p.ell(376, 346, 26, 40, '#a9744a')
    for x, a in ((1240, 0), (1330, 1), (1420, 0)):
        hang(x, 130)
        p.leaves(x, 220, 46, 80, 26, 46, ['#4f7f5a', '#7a9a5f'][a], .3, a=90, jit=40); p.rect(x - 14, 126, 28, 18, '#d9b27a')
    for i in range(7):
        p.ell(1530 + (i % 2) * 26 - 13, 160 + i * 30, 26, 22, '#f0e2c8' if i % 2 else '#e3cfae'); p.path(f'M{1530+(i%2)*26-13} {140+i*30}q-8 20 0 42', None, st='#b99a7a', sw=3)
    hang(1530, 150)
    # counter
    p.rect(0, 560, 1600, 340, '#b98452'); p.poly([(0, 560), (1600, 560), (1600, 580), (0, 580)], '#d3a06a'); 
    for y in (640, 720, 810):
        p.path(f'M0 {y}Q400 {y-14} 800 {y}T1600 {y}', None, st='#a5713f', sw=5)
    # pot on the flame, right
    p.rect(1010, 640, 520, 40, '#2b3238', rx=10); p.ell(1270, 640, 250, 26, '#3a444a')
    for i in range(9):
        p.path(f'M{1130+i*34} 634q-10 -20 4 -38q16 18 8 38z', '#3f9aa8' if i % 2 else '#f0a04a')
    pt = 'M1040 330H1500L1486 560Q1470 606 1400 608H1140Q1070 606 1054 560Z'
    p.path(pt, '#0a5b5f'); p.clip(pt); p.poly([(1330, 300), (1520, 300), (1520, 620), (1300, 620)], '#063f43', o=.7); p.poly([(1300, 330), (1340, 330), (1320, 620), (1270, 620)], p.hatch('#063f43', 60, 12, 4)); p.rect(1080, 350, 22, 210, '#3f8f90', rx=11); p.end()
    p.path('M1040 400Q980 396 984 440Q990 470 1046 462M1500 400Q1560 396 1556 440Q1550 470 1494 462', None, st='#d9a441', sw=18, extra='stroke-linecap="round"')
    p.ell(1270, 332, 232, 44, '#0f7478'); p.ell(1270, 336, 208, 34, '#8a3424'); p.ell(1270, 340, 196, 28, '#c9502f')
    for x, y, c in ((1160, 336, '#e8743a'), (1240, 346, '#7a9a5f'), (1320, 334, '#f0c56a'), (1380, 344, '#e8743a'), (1200, 350, '#f0c56a')):
        p.ell(x, y, 20, 8, c)
    p.line([(1350, 340), (1460, 130)], '#8a5a34', 18)
    for x, k in ((1150, 0), (1260, 1), (1380, 0)):
        p.path(f'M{x} 290q-34 -46 0 -96t0 -96t4 -80', None, st='#fffefb', sw=13, o=.75, extra='stroke-linecap="round"')
    # board, knife, hands
    p.g('translate(12 20)'); p.path('M150 650H880L960 850H70Z', '#6b4426', o=.4); p.end()
    p.path('M150 640H880L960 836H70Z', '#e3bd86'); p.poly([(70, 836), (960, 836), (956, 858), (76, 858)], '#b98a55')
    for y in (680, 730, 790):
        p.path(f'M{150-(y-640)*.4:.0f} {y}Q500 {y+12} {880+(y-640)*.4:.0f} {y}', None, st='#d0a56c', sw=4)
    def tom(x, y, R, cut=False):
        p.ell(x + 8, y + R * .86, R, R * .22, '#8a5a34', o=.4)
        p.circ(x, y, R, '#c93f2c'); p.path(f'M{x} {y-R}A{R} {R} 0 0 1 {x} {y+R}A{R*1.4} {R*1.4} 0 0 0 {x} {y-R}Z', '#97291f')
        if cut:
            p.ell(x - R * .1, y, R * .84, R * .9, '#e8684a'); [p.ell(x - R * .1 + R * .46 * math.cos(a), y + R * .5 * math.sin(a), R * .2, R * .24, '#f6b48a') for a in (0.5, 2.1, 3.7, 5.2)]
        else:
            p.circ(x - R * .35, y - R * .4, R * .16, '#f08a70'); [p.path(p.leaf(x, y - R * .82, R * .5, a, .25), '#3f7a4e') for a in (20, 90, 160, 210, 330)]
    tom(300, 690, 62); tom(190, 760, 54); tom(560, 740, 66, True)
    for i in range(6):
        p.ell(640 + i * 26, 770 - i * 2, 16, 42, '#c93f2c'); p.ell(636 + i * 26, 770 - i * 2, 12, 36, '#e8684a')
    p.leaves(330, 800, 70, 22, 24, 40, '#4f7f5a', .3)
    SK, SK2 = '#c98f68', '#a56f4c'
    # knife hand from the right, guide hand from the left above
    p.path('M560 620L760 700Q780 716 776 736L540 660Z', '#dfe6e4'); p.path('M540 660L776 736L770 748Q650 730 540 676Z', '#aebab9')
    p.path('M1000 900L900 800Q840 730 800 700Q770 690 750 712Q740 740 770 760Q830 800 870 900Z', SK2); p.path('M1060 900Q1000 820 940 790L880 850L880 900Z', '#c5603a'); p.path('M1060 900Q1000 820 940 790L914 816Q970 850 1000 900Z', '#a14a2c')
    for i in range(3):
        p.taper((800 - i * 4, 716 + i * 20), 18, (748 + i * 4, 712 + i * 20), 15, SK if i % 2 == 0 else mix(SK, SK2, .5))
    p.path('M250 900Q330 800 420 748Q450 700 500 676Q540 672 548 700Q540 726 510 740Q500 780 470 796Q390 840 350 900Z', SK); p.path('M350 900Q390 840 470 796Q500 780 510 740L480 744Q470 770 440 780Q350 820 310 900Z', SK2)
    p.path('M180 900Q240 830 320 790L396 850Q370 880 360 900Z', '#c5603a'); p.path('M300 900Q330 860 370 832L396 850Q370 880 360 900Z', '#a14a2c')
    for i in range(4):
        p.taper((490 + i * 4, 690 + i * 16), 17, (540 + i * 2, 696 + i * 15), 14, SK if i % 2 == 0 else mix(SK, SK2, .5))
    # the cook's body leans in from the top-left, cropped
    # lemons and bowl on the left, oil
    p.rect(620, 430, 70, 170, '#8f9a3f', rx=14); p.rect(640, 370, 30, 70, '#8f9a3f'); p.rect(636, 350, 38, 26, '#8a5a34', rx=5); p.rect(660, 430, 30, 170, '#6c7630', rx=12); p.rect(630, 490, 50, 56, '#f2ead6')
    p.path('M720 520Q724 596 800 600H850Q926 596 930 520Z', '#f6efe0'); p.path('M850 600Q926 596 930 520H880Q880 580 850 600Z', '#d3c4a3'); p.ell(825, 520, 105, 20, '#e6dabd')
    for x, y in ((780, 506), (830, 498), (876, 508)):
        p.ell(x, y, 34, 27, '#e8c23f'); p.path(f'M{x+30} {y}q12 -2 10 4q-6 4 -12 2z', '#c99a2a')
    p.path('M720 524Q724 596 800 600H850Q926 596 930 524Q825 560 720 524Z', '#f6efe0'); p.path('M850 600Q926 596 930 524L880 540Q876 584 850 600Z', '#d3c4a3'); p.path('M724 552Q825 588 926 552', None, st='#0a7a74', sw=8)
    p.save()


def wind():
    p = Pic('wind', '#dce9e4')
    p.rect(0, 0, 1600, 900, '#d5e6e6'); p.rect(0, 0, 1600, 220, '#c3dcdf')
    p.cloud(860, 170, 420, '#f3f5ec'); p.cloud(120, 420, 300, '#eaf1ea'); p.cloud(1180, 420, 340, '#eaf1ea')
    p.hill(560, 40, '#9fbdb6', 6, seed=4); p.hill(610, 36, '#7fa796', 6, seed=10)

    def turbine(x, y, s, a, c='#fffefb', d='#b3c4c2'):
        """x,y: the hub"""
        p.poly([(x - 9 * s, y), (x + 9 * s, y), (x + 17 * s, y + 620 * s), (x - 17 * s, y + 620 * s)], c); p.poly([(x + 2 * s, y), (x + 9 * s, y), (x + 17 * s, y + 620 * s), (x + 4 * s, y + 620 * s)], d)
        p.rect(x - 14 * s, y - 16 * s, 70 * s, 32 * s, d, rx=10 * s)
        for k in range(3):
            p.g(f'translate({n(x)} {n(y)}) rotate({a+120*k})'); p.path(f'M{n(-8*s)} 0Q{n(-34*s)} {n(-70*s)} {n(-4*s)} {n(-330*s)}Q{n(16*s)} {n(-120*s)} {n(10*s)} 0Z', c); p.path(f'M0 0L{n(-4*s)} {n(-330*s)}Q{n(16*s)} {n(-120*s)} {n(10*s)} 0Z', d); p.end()
        p.circ(x, y, 20 * s, c); p.circ(x, y, 9 * s, d)
    for x, y, s, a in ((1000, 470, .3, 10), (1140, 450, .34, 50), (1290, 460, .3, 90), (1430, 430, .38, 20), (880, 500, .24, 70), (1540, 470, .3, 100)):
        turbine(x, y, s, a, '#f3f5ec')
    p.path('M0 700Q400 560 800 640T1600 600V900H0Z', '#c9b85c')
    p.path('M0 700Q400 560 800 640T1600 600V640Q1200 680 800 690Q400 620 0 760Z', '#d9cb76')
    turbine(700, 330, .62, 35)
    # the near one, cropped by the frame
    turbine(300, 260, 1.25, -14)
    # wheat field with the wind in it
    p.path('M0 800Q300 680 760 740T1600 680V900H0Z', '#dba83f')
    r = p.r
    d1, d2 = '', ''
    for i in range(230):
        x = r.uniform(-40, 1600)
        y = r.uniform(760, 900)
        h = 40 + (y - 740) * .5
        s = f'M{n(x)} {n(y+20)}q{n(h*.16)} {n(-h*.6)} {n(h*.55)} {n(-h)}'
        if i % 2:
            d1 += s
        else:
            d2 += s
    p.path(d2, None, st='#b9832a', sw=6, extra='stroke-linecap="round"'); p.path(d1, None, st='#f0cd72', sw=6, extra='stroke-linecap="round"')
    # girl with a kite on the ridge
    S = '#3a3a2a'
    p.fig(1120, 760, 230, f=1, lean=-8, top='#c5482f', bottom='#0a5b5f', dress='#c5482f', style='long', hair='#3a2320', arms=((120, 130), (110, 126)), legs=((20, 8), (-24, -30)), shade=S)
    p.path('M1190 600Q1300 420 1400 210', None, st='#3a3a2a', sw=3); p.poly([(1400, 130), (1470, 200), (1400, 300), (1346, 196)], '#c5482f'); p.poly([(1400, 130), (1470, 200), (1400, 300)], '#8c2f22'); p.line([(1400, 130), (1400, 300)], '#f3e7cf', 4); p.line([(1346, 196), (1470, 200)], '#f3e7cf', 4)
    p.path('M1400 300q-30 40 0 74t-6 80', None, st='#c5482f', sw=4)
    for x, y in ((1392, 340), (1402, 384), (1392, 430)):
        p.poly([(x - 20, y - 8), (x, y), (x - 20, y + 8)], '#d9a441'); p.poly([(x + 20, y - 8), (x, y), (x + 20, y + 8)], '#d9a441')
    # sheep
    for x, y, s in ((880, 720, 1), (960, 736, .8), (800, 734, .7)):
        p.line([(x - 16 * s, y), (x - 16 * s, y + 26 * s)], S, 5); p.line([(x + 16 * s, y), (x + 16 * s, y + 26 * s)], S, 5); p.blob(x, y - 12 * s, 38 * s, 24 * s, '#fffefb', 12, .1); p.ell(x + 38 * s, y - 18 * s, 13 * s, 10 * s, S, rot=30)
    for y, x0 in ((140, 560), (210, 960), (500, 420)):
        p.path(f'M{x0} {y}h200q44 0 44 -30q0 -26 -30 -24', None, st='#fffefb', sw=7, extra='stroke-linecap="round"')
    p.save()


def card():
    p = Pic('card', '#f3e3c6', 1200, 630)
    p.rect(0, 0, 1200, 140, '#f0d3ae'); p.tone(0, 118, 1200, 80, '#f0d3ae', 22, 9, 2); p.circ(820, 300, 120, '#fbf1dc'); p.circ(820, 300, 84, '#e07f4c')
    p.hill(318, 12, '#a9bdb2', 6, base=380, seed=3); p.hill(344, 8, '#7fa29b', 8, base=380, seed=9)
    p.rect(0, 368, 1200, 262, '#4f8b8a'); p.rect(0, 368, 1200, 30, '#8fb8ae')
    for i in range(10):
        w = 150 - i * 7 + 40 * ((i * 5) % 3 - 1)
        p.rect(820 - w / 2 + (i * 31) % 30 - 15, 380 + i * 20, w, 7 + i * .5, '#f6c795' if i % 2 else '#fbf1dc', rx=4)
    p.tone(0, 470, 1200, 170, '#0a5b5f', 24, 1, 9, .7); p.waves(0, 1200, 400, 600, '#cfe0d3', 28, 50, 120, 5, o=.8)
    # mole with its light
    p.path('M1200 380H980Q960 352 1000 350H1200Z', '#2f5a5c'); p.poly([(1050, 350), (1058, 230), (1092, 230), (1100, 350)], '#fffefb'); p.poly([(1078, 230), (1092, 230), (1100, 350), (1082, 350)], '#cdbd9f'); p.poly([(1054, 290), (1096, 290), (1098, 318), (1052, 318)], '#c5603a'); p.rect(1062, 204, 26, 26, '#fff3cf'); p.path('M1056 206Q1075 178 1094 206Z', '#c5603a'); p.rect(1052, 228, 46, 6, '#1d3b3d')
    # two boats at rest and their mirror
    def boat(x, y, s, c, m):
        for q in (-1, 1):
            p.g(f'translate({x} {y if q>0 else y+34*s*1.8}) scale({s*m} {s*q*(1 if q>0 else .8)})', o=1 if q > 0 else .35)
            p.path('M-210 -56Q0 6 220 -80Q190 20 150 34H-150Q-190 10 -210 -56Z', c); p.path('M-206 -42Q0 20 216 -64L204 -36Q0 42 -198 -18Z', '#fffefb'); p.path('M-150 34H150Q176 24 196 -8Q60 26 -176 16Z', mix(c, '#10262b', .35)); p.rect(-80, -136, 100, 104, '#fffefb'); p.rect(-20, -136, 40, 104, '#d8ccb0'); p.rect(-94, -150, 126, 18, '#0a5b5f' if c != '#0a5b5f' else '#c5603a'); p.rect(-62, -116, 30, 38, '#1d3b3d'); p.rect(-18, -116, 24, 38, '#1d3b3d'); p.line([(70, -36), (70, -270)], '#1d3b3d', 9); p.line([(70, -260), (180, -66)], '#1d3b3d', 3); p.line([(70, -240), (-200, -56)], '#1d3b3d', 3); p.end()
    boat(560, 420, .5, '#d9a441', -1)
    boat(300, 500, 1, '#c5603a', 1)
    for i in range(5):
        p.rect(60, 560 + i * 17, 520, 5, '#3f7d7e')
    for x, y, s in ((620, 150, 30), (690, 190, 20), (480, 210, 22)):
        p.bird(x, y, s, '#fffefb', 7)
    p.save()


ALL = [bees, carpet, observatory, kitchen, wind, card]
