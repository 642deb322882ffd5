from ink import *


def garden():
    p = Pic('garden', '#dfe6b8', 1600, 1067)
    p.rect(0, 0, 1600, 1067, '#e9ebc4'); p.circ(980, 210, 260, '#f4f0cf'); p.circ(980, 210, 150, '#fbf6dc')
    p.hill(430, 40, '#b5cc9a', 7, seed=3)
    for x, y, s, c in ((620, 400, 1.2, '#9dba84'), (1240, 380, 1.4, '#9dba84'), (1420, 420, 1.1, '#86a970'), (430, 430, 1, '#86a970')):
        p.rect(x - 8 * s, y, 16 * s, 150 * s, '#7a6a4a'); p.blob(x, y - 40 * s, 110 * s, 120 * s, c, 11, .1); p.leaves(x, y - 40 * s, 90 * s, 100 * s, 26, 40, mix(c, '#ffffff', .25))
    # lawn and the winding path
    p.path('M0 520Q500 460 900 510T1600 500V1067H0Z', '#9bbf7a')
    p.path('M930 512Q1010 560 900 620Q700 720 820 830Q930 930 760 1067H1250Q1330 900 1120 790Q960 700 1050 630Q1120 570 1000 510Z', '#f0d9a8')
    p.path('M1120 790Q960 700 1050 630Q1120 570 1000 510L980 511Q1080 570 1010 630Q900 700 1060 800Q1240 900 1160 1067H1250Q1330 900 1120 790Z', '#dcbd84')
    # fountain
    p.ell(1210, 640, 150, 36, '#c9b48a'); p.ell(1210, 630, 150, 36, '#efe2c0'); p.ell(1210, 630, 128, 27, '#6fb0a8'); p.rect(1198, 540, 24, 90, '#dcc99c'); p.path('M1150 536Q1210 580 1270 536Z', '#efe2c0')
    for dx in (-70, -40, 40, 70):
        p.path(f'M1210 520Q{1210+dx*.6} 450 {1210+dx} 610', None, st='#fffefb', sw=6, extra='stroke-linecap="round"', o=.9)
    p.path('M1210 536V470', None, st='#fffefb', sw=7, extra='stroke-linecap="round"')
    S = '#26382c'
    p.fig(980, 590, 130, f=1, top='#c5603a', bottom='#33474d', legs=((24, 8), (-20, -34)), shade=S); p.fig(1030, 592, 80, f=1, top='#d9a441', bottom='#33474d', legs=((24, 8), (-20, -34)))
    # flower beds
    r = p.r
    for x0, y0, w, c in ((250, 640, 330, '#5f8f55'), (1420, 760, 300, '#5f8f55')):
        p.blob(x0, y0, w, 60, c, 12, .1)
        for _ in range(52):
            x, y = x0 + r.uniform(-w, w) * .9, y0 + r.uniform(-50, 20)
            p.circ(x, y, r.uniform(8, 14), r.choice(('#e2725b', '#f3c9b4', '#f0c14f', '#fffefb')))
    # bench with an old couple, from behind
    p.ell(560, 905, 290, 26, '#6f9a58')
    p.fig(470, 840, 430, anchor='hip', face='back', legs=None, style='bald', hair='#efe6d4', skin='#c98f68', top='#33525a', arms=((16, 10), (-14, 0)), shade=S)
    p.fig(640, 845, 410, anchor='hip', face='back', f=-1, legs=None, style='scarf', hair='#fffefb', top='#b5553a', arms=((12, 10), (-10, -2)), shade=S)
    h1 = p.head
    p.ell(470, 690 - 20, 0.1, 0.1, S)
    for y in (742, 784, 826):
        p.rect(300, y, 520, 26, '#8a5a3a', rx=6); p.rect(300, y + 18, 520, 8, '#6b4430', rx=4)
    p.rect(300, 872, 520, 18, '#6b4430', rx=6)
    for x in (326, 776):
        p.rect(x, 730, 18, 200, '#2f3b36')
    p.line([(540, 900), (505, 640)], '#5a3a28', 0.1)
    # pigeons
    for x, y, f in ((900, 930, 1), (990, 960, -1), (1080, 900, -1)):
        p.path(f'M{x} {y}q{-34*f} -4 {-46*f} 18q{30*f} 10 {54*f} 2q{16*f} -8 {10*f} -24q{4*f} -14 {-8*f} -14q{-10*f} 2 {-10*f} 18z', '#5b7580'); p.line([(x - 12 * f, y + 20), (x - 12 * f, y + 34)], '#c5603a', 4)
    # leaves that frame the view, dark and large
    def frond(x, y, L, a, c, k=9, w=.2):
        ra = math.radians(a)
        d = ''
        for i in range(k):
            t = (i + 1) / k
            X, Y = x + math.cos(ra) * L * t, y + math.sin(ra) * L * t + L * .12 * t * t
            l = L * .5 * (1 - .6 * t)
            d += p.leaf(X, Y, l, a - 52, w) + p.leaf(X, Y, l, a + 58, w)
        p.path(d, c); p.path(f'M{x} {y}Q{n(x+math.cos(ra)*L*.5)} {n(y+math.sin(ra)*L*.5)} {n(x+math.cos(ra)*L)} {n(y+math.sin(ra)*L+L*.12)}', None, st=mix(c, '#ffffff', .2), sw=6)
    frond(-40, 80, 520, 12, '#1f4a3c'); frond(-40, 20, 620, -2, '#0f5a4e'); frond(1640, 40, 560, 165, '#1f4a3c'); frond(1640, -20, 640, 178, '#0f5a4e'); frond(1640, 300, 380, 190, '#2c6a50')
    frond(-30, 1090, 470, -58, '#1f4a3c', 8, .26); frond(-60, 980, 360, -20, '#0f5a4e', 8, .26); frond(1640, 1090, 520, 232, '#1f4a3c', 8, .26); frond(1640, 1000, 380, 200, '#0f5a4e', 8, .26)
    for x, y in ((90, 1000), (210, 1030), (1470, 1010), (1560, 900)):
        for i in range(6):
            a = i * 60 + x
            p.path(p.leaf(x, y, 54, a, .4), '#e2725b')
        p.circ(x, y, 14, '#f0c14f')
    p.save()


def workshop():
    p = Pic('workshop', '#b98553')
    # the bench from above: planks
    for i, c in enumerate(('#c08c58', '#b7824f', '#c49260', '#ba8653', '#c08c58')):
        y = i * 184
        p.rect(0, y, 1600, 184, c)
        for k in range(5):
            yy = y + 24 + k * 34 + p.r.randint(-6, 6)
            p.path(f'M0 {yy}Q400 {yy+p.r.randint(-16,16)} 800 {yy}T1600 {yy+p.r.randint(-8,8)}', None, st='#a87444', sw=4)
        p.rect(0, y + 178, 1600, 6, '#8a5c35')
    sh = lambda d, dx=14, dy=18: (p.g(f'translate({dx} {dy})'), p.path(d, '#4a2c18', o=.38), p.end())
    # sheet of drawings, upper right
    d = 'M1000 40L1560 -30L1600 300L1050 380Z'
    sh(d); p.path(d, '#e9e3cf'); p.path(d, p.hatch('#c9cdbd', -7, 40, 2))
    for rr in (60, 92, 124):
        p.circ(1310, 170, rr, None, st='#0a5b5f', sw=4)
    for i in range(8):
        a = math.radians(i * 45)
        p.line([(1310, 170), (1310 + 124 * math.cos(a), 170 + 124 * math.sin(a))], '#0a5b5f', 3)
    # the panel with a carved eight-point star, centre left
    X, Y, R = 640, 450, 300
    p.g(f'rotate(-8 {X} {Y})')
    d = box(X - R, Y - R, 2 * R, 2 * R)
    sh(d, 18, 24); p.path(d, '#7a4426'); p.rect(X - R + 18, Y - R + 18, 2 * R - 36, 2 * R - 36, '#955a35'); p.rect(X - R + 34, Y - R + 34, 2 * R - 68, 2 * R - 68, '#6a3a20')
    star = lambda r1, r2, k=8, o=0: [(X + (r1 if i % 2 == 0 else r2) * math.cos(math.pi * i / k + o), Y + (r1 if i % 2 == 0 else r2) * math.sin(math.pi * i / k + o)) for i in range(2 * k)]
    def facet(P, c1, c2):
        m = len(P)
        for i in range(m):
            a, b = P[i], P[(i + 1) % m]
            nx = (a[0] + b[0]) / 2 - X + (a[1] + b[1]) / 2 - Y
            p.poly([(X, Y), a, b], c1 if (i % 2) else c2)
    p.clip(box(X - R + 34, Y - R + 34, 2 * R - 68, 2 * R - 68))
    for i in range(8):
        a = math.pi / 4 * i
        for q, c in ((1, '#b0703f'), (-1, '#8a4f2c')):
            p.poly([(X + 236 * math.cos(a), Y + 236 * math.sin(a)), (X + 390 * math.cos(a + q * .16), Y + 390 * math.sin(a + q * .16)), (X + 420 * math.cos(a), Y + 420 * math.sin(a))], c)
        b = a + math.pi / 8
        p.poly([(X + 190 * math.cos(b), Y + 190 * math.sin(b)), (X + 262 * math.cos(b - .2), Y + 262 * math.sin(b - .2)), (X + 330 * math.cos(b), Y + 330 * math.sin(b)), (X + 262 * math.cos(b + .2), Y + 262 * math.sin(b + .2))], '#c98f5c')
        p.poly([(X + 190 * math.cos(b), Y + 190 * math.sin(b)), (X + 330 * math.cos(b), Y + 330 * math.sin(b)), (X + 262 * math.cos(b + .2), Y + 262 * math.sin(b + .2))], '#a3653a')
    facet(star(232, 150), '#d9a06a', '#a3653a'); facet(star(140, 92), '#8a4f2c', '#c98f5c'); p.circ(X, Y, 50, '#e3b07a'); p.circ(X, Y, 24, '#7a4426')
    # last corner not yet carved, pencilled only
    p.rect(X + 130, Y - R, 200, 170, '#a06138'); p.line([(X + 140, Y - 150), (X + 250, Y - 250)], '#e9e3cf', 3); p.path(f'M{X+140} {Y-240}Q{X+200} {Y-200} {X+250} {Y-140}', None, st='#e9e3cf', sw=3)
    p.end(); p.end()
    for _ in range(22):
        x, y, s = p.r.uniform(380, 1050), p.r.uniform(640, 880), p.r.uniform(12, 24)
        p.path(f'M{n(x)} {n(y)}a{n(s)} {n(s)} 0 1 1 {n(s*1.2)} {n(s*.7)}a{n(s*.6)} {n(s*.6)} 0 1 1 {n(-s*.7)} {n(-s*.8)}', None, st='#ecca94', sw=7, extra='stroke-linecap="round"')
    # hands with chisel and mallet
    SK, SK2 = '#c98f68', '#a56f4c'
    # right arm from the right edge, with the mallet
    p.g('translate(20 26)'); p.path('M1640 560L1240 470L1200 560L1640 760Z', '#4a2c18', o=.35); p.end()
    p.path('M1640 520L1290 442Q1262 496 1280 548L1640 740Z', '#0a5b5f'); p.path('M1640 640L1280 520L1280 548L1640 740Z', '#063f43'); p.path('M1300 436L1270 430Q1240 490 1262 552L1292 562Q1276 500 1300 436Z', '#0f7478')
    p.path('M1268 448L1180 436Q1130 440 1120 476Q1124 520 1180 530L1266 534Q1256 490 1268 448Z', SK)
    p.line([(1160, 600), (1120, 330)], '#8a5a30', 30)
    p.g('rotate(-8 1112 290)'); p.rect(1024, 236, 184, 116, '#5a3420', rx=14); p.rect(1024, 236, 184, 40, '#7a4a2c', rx=14); p.rect(1024, 236, 26, 116, '#8a5a36', rx=8); p.end()
    for i in range(4):
        p.taper((1166, 456 + i * 25), 15, (1118 - (i == 0) * 4, 462 + i * 24), 13, SK if i % 2 == 0 else mix(SK, SK2, .5))
    p.taper((1210, 450), 17, (1140, 430), 14, SK)
    # left arm from below, chisel
    p.g('translate(20 22)'); p.path('M760 940L860 640L960 640L1010 940Z', '#4a2c18', o=.35); p.end()
    p.path('M770 940L852 708Q910 690 962 720L1030 940Z', '#0a5b5f'); p.path('M930 940L930 704L962 720L1030 940Z', '#063f43'); p.path('M846 724L856 690Q910 670 966 702L962 738Q906 706 846 724Z', '#0f7478')
    p.path('M862 694Q850 610 868 570Q900 540 940 566Q966 610 958 698Q910 672 862 694Z', SK)
    p.line([(800, 330), (868, 470)], '#c9d2d0', 20); p.poly([(784, 316), (812, 302), (816, 336), (800, 346)], '#e8eeec'); p.line([(866, 468), (946, 640)], '#d9a441', 34); p.line([(880, 470), (958, 636)], '#a8742c', 8)
    for i in range(4):
        p.taper((946 - i * 7, 572 - i * 19 + 30), 15, (880 - i * 8, 590 - i * 20 + 24), 14, SK if i % 2 == 0 else mix(SK, SK2, .5))
    p.taper((872, 620), 17, (872, 552), 14, SK2)
    # tools on the bench, left
    p.g('translate(150 120) rotate(18)')
    sh('M0 0h60v150h-60zM18 150h24v260h-24z', 10, 12); p.rect(18, 140, 24, 280, '#5a3420'); p.rect(0, 0, 60, 150, '#52636a', rx=4); p.rect(0, 0, 20, 150, '#74878e', rx=4); p.end()
    for i, (c, l) in enumerate((('#c5603a', 150), ('#0a5b5f', 170), ('#d9a441', 140), ('#8c3f3a', 160))):
        p.g(f'translate({60+i*74} 590) rotate({-4+i*3})')
        sh(f'M-14 0h28v{l}h-28zM-9 -110h18v110h-18z', 9, 10); p.rect(-9, -110, 18, 120, '#c9d2d0'); p.rect(0, -110, 9, 120, '#9aa8a8'); p.poly([(-9, -110), (9, -110), (9, -132 + i * 6)], '#e8eeec'); p.rect(-15, 0, 30, l, c, rx=12); p.rect(2, 4, 8, l - 8, mix(c, '#000000', .25), rx=4); p.rect(-15, 0, 30, 14, '#d9b27a'); p.end()
    # rule, pencil, compass, shavings
    p.g('translate(1060 800) rotate(-6)'); sh('M0 0h520v52h-520z', 8, 10); p.rect(0, 0, 520, 52, '#e8c06a')
    p.path(''.join(f'M{10+i*10} 0v{22 if i%5==0 else 12}' for i in range(51)), None, st='#5a3420', sw=2.5); p.end()
    p.g('translate(1240 640) rotate(20)'); sh('M0 0h230v18h-230z', 6, 8); p.rect(0, 0, 230, 18, '#b5472f'); p.poly([(230, 0), (266, 9), (230, 18)], '#e3c79a'); p.poly([(254, 6), (266, 9), (254, 12)], '#222'); p.rect(0, 0, 24, 18, '#e59a84'); p.end()
    for _ in range(40):
        p.circ(p.r.uniform(340, 980), p.r.uniform(160, 860), p.r.uniform(2, 5), '#ecca94')
    p.save()


def bridge():
    p = Pic('bridge', '#f3dcc0', 1600, 1067)
    p.rect(0, 0, 1600, 1067, '#f0d3bc'); p.rect(0, 0, 1600, 190, '#e9bfae'); p.cloud(180, 210, 320, '#f4dfcb'); p.cloud(1080, 150, 300, '#f4dfcb')
    p.circ(800, 330, 120, '#fbeed8')
    p.hill(330, 50, '#c9a8a8', 6, seed=2); p.hill(430, 40, '#a88896', 6, seed=7); p.hill(500, 34, '#7d6a80', 8, seed=11)
    # village on the slopes
    r = p.r
    for x0, x1 in ((0, 190), (1410, 1600)):
        for _ in range(8):
            x, y, w, h = r.randint(x0, x1 - 30), r.randint(430, 480), r.randint(46, 80), r.randint(50, 90)
            c = r.choice(('#e3c3a4', '#d3a98c', '#f0dcc0'))
            p.rect(x, y, w, h, c); p.rect(x + w * .6, y, w * .4, h, mix(c, '#5b3551', .25)); p.poly([(x - 5, y), (x + w * .5, y - 26), (x + w + 5, y)], '#a8503c'); p.rect(x + 12, y + 20, 10, 16, '#5b3551')
    # river
    p.rect(0, 690, 1600, 380, '#5f8f98'); p.rect(0, 690, 1600, 30, '#8fb3b0')
    # the bridge: two small arches and a great one, with its mirror
    def arches(m, deck, face, inner, hat):
        y0 = 700
        Y = lambda y: y0 + (y - y0) * m
        sweep = 0 if m < 0 else 1
        top = f'M-20 {Y(520)}Q400 {Y(420)} 800 {Y(372)}Q1200 {Y(420)} 1620 {Y(520)}V{Y(730 if m>0 else 700)}H-20Z'
        holes = ''
        for cx, R in ((800, 270), (330, 130), (1270, 130)):
            holes += f'M{cx-R} {Y(730 if m>0 else 700)}V{Y(700)}A{R} {R} 0 0 {sweep} {cx+R} {Y(700)}V{Y(730 if m>0 else 700)}Z'
        p.path(top + holes, face, extra='fill-rule="evenodd"')
        for cx, R in ((800, 270), (330, 130), (1270, 130)):
            p.path(f'M{cx-R} {Y(700)}A{R} {R} 0 0 {sweep} {cx+R} {Y(700)}L{cx+R-34} {Y(700)}A{R-34} {R} 0 0 {1-sweep} {cx-R+26} {Y(700)}Z', inner)
        return top + holes
    d = arches(-.82, '#fff', '#8a8a8c', '#4a6a78', None)
    # mirror broken by bands of current
    for i in range(16):
        y = 716 + i * 22
        p.rect(0, y, 1600, 4 + i * .5, '#5f8f98')
    p.waves(0, 1600, 730, 1050, '#cfe0d8', 46, 60, 200, 6, o=.7)
    d = arches(1, '#fff', '#e0b98c', '#8a5d56', None)
    p.path(d, p.hatch('#c99d70', 0, 36, 4), extra='fill-rule="evenodd"')
    for cx, R, k in ((800, 270, 21), (330, 130, 13), (1270, 130, 13)):
        for i in range(k):
            a = math.pi * i / k
            b = math.pi * (i + 1) / k - .02
            p.poly([(cx + R * math.cos(a), 700 - R * math.sin(a)), (cx + (R + 36) * math.cos(a), 700 - (R + 36) * math.sin(a)), (cx + (R + 36) * math.cos(b), 700 - (R + 36) * math.sin(b)), (cx + R * math.cos(b), 700 - R * math.sin(b))], '#f0d4a8' if i % 2 else '#e6c394')
    for x in (492, 1108):
        p.poly([(x - 34, 740), (x - 24, 560), (x, 540), (x + 24, 560), (x + 34, 740)], '#cda274'); p.poly([(x, 740), (x, 540), (x + 24, 560), (x + 34, 740)], '#a87c58')
    p.path('M-20 520Q400 420 800 372Q1200 420 1620 520V490Q1200 388 800 340Q400 388 -20 490Z', '#f0d4a8'); p.path('M-20 522Q400 422 800 374Q1200 422 1620 522V532Q1200 434 800 386Q400 434 -20 532Z', '#a87c58')
    # on the bridge
    S = '#2b2238'
    p.fig(640, 372, 120, f=1, top='#0a5b5f', bottom='#33354a', legs=((26, 8), (-22, -34)), shade=S)
    p.fig(700, 366, 112, f=1, top='#c5603a', dress='#8c3f3a', bottom='#8c3f3a', style='scarf', hair='#f3e7cf', legs=((16, 8), (-12, -20)), shade=S)
    # cyclist
    for x in (930, 1010):
        p.circ(x, 352, 30, None, st=S, sw=5)
    p.line([(930, 352), (958, 308), (996, 308), (966, 352), (930, 352)], '#b5472f', 5); p.line([(1010, 352), (994, 296), (984, 290)], '#b5472f', 5); p.line([(966, 352), (956, 300)], '#b5472f', 5)
    p.fig(956, 296, 130, f=1, anchor='hip', lean=32, top='#d9a441', bottom='#33354a', legs=((70, -6), (40, 10)), arms=((36, 30), (36, 30)), shade=S)
    # the wall hides feet
    p.path('M560 385Q700 360 800 350Q900 360 1060 388L1060 400Q900 372 800 362Q700 372 560 398Z', '#f0d4a8')
    # banks and trees
    p.path('M-20 700Q120 660 210 740Q120 800 -20 780Z', '#6b7a4c'); p.path('M1620 690Q1480 670 1390 740Q1480 800 1620 780Z', '#6b7a4c')
    for x, y, s, c in ((60, 620, 1.2, '#c5703a'), (160, 680, .8, '#d9a441'), (1530, 610, 1.3, '#b5553a'), (1430, 690, .8, '#d9a441')):
        p.rect(x - 7 * s, y, 14 * s, 120 * s, '#4a3630'); p.blob(x, y - 20 * s, 84 * s, 96 * s, c, 11, .12); p.leaves(x, y - 20 * s, 74 * s, 84 * s, 34, 30, mix(c, '#fff6d6', .35)); p.leaves(x + 20 * s, y + 20 * s, 50 * s, 50 * s, 16, 30, mix(c, '#3a2238', .35))
    # rowing boat
    p.path('M700 900Q820 950 980 890Q950 970 900 976H780Q730 960 700 900Z', '#2f4a56'); p.path('M700 900Q820 950 980 890L972 908Q830 966 710 920Z', '#f0d4a8')
    p.fig(850, 906, 230, f=-1, anchor='hip', legs=None, lean=-12, top='#b5472f', style='cap', arms=((70, 84), (64, 80)), shade=S); p.path('M702 904Q820 954 978 894L972 916Q830 970 712 924Z', '#f0d4a8'); p.line([(900, 880), (660, 990)], '#4a3630', 9); p.path('M680 992Q840 1014 1010 986', None, st='#cfe0d8', sw=8)
    p.save()


def solar():
    p = Pic('solar', '#f2d9a8')
    p.rect(0, 0, 1600, 250, '#f6e6c2'); p.circ(1260, 130, 170, '#fbf1d6'); p.circ(1260, 130, 92, '#f0b24a')
    p.hill(210, 24, '#e0b58a', 6, seed=2, base=330); p.hill(244, 16, '#cf9a72', 8, seed=6, base=330)
    p.rect(0, 256, 1600, 650, '#e2bd84'); pass
    # rows of panels that run to a vanishing point on the left
    V = (-500, 250)
    def at(x, t):      # x at the bottom edge y=1000; t: 0 far .. 1
        y = 256 + 760 * t
        return (V[0] + (x - V[0]) * (y - V[1]) / (1000 - V[1]), y)
    rows = [(y, y + h) for y, h in ((270, 8), (288, 14), (318, 24), (366, 40), (438, 66), (550, 108), (720, 170))]
    for i, (y0, y1) in enumerate(rows):
        if i == 6:
            S = '#3a2a20'
            # technicians between the rows
            p.fig(1010, 742, 280, f=1, top='#d9712f', bottom='#2b3b4a', style='hard', arms=((70, 110), (-12, -6)), shade=S)
            p.fig(1130, 738, 262, f=-1, top='#d9712f', bottom='#2b3b4a', style='scarf', hair='#f3e7cf', arms=((50, 100), (40, 96)), shade=S)
            p.rect(1064, 596, 50, 36, '#fffefb', rx=3)
        hh = y1 - y0
        s = hh / 118
        tilt = hh * .5
        # shadow on sand
        p.poly([(0 - 20, y1 + hh * .16), (1600, y1 + hh * .16 - 60 * s), (1600, y1 + hh * .48 - 60 * s), (0 - 20, y1 + hh * .5)], '#b98a58')
        if s > .25:
            for k in range(9):
                x = 70 + k * 205
                p.rect(x, y1 - 60 * s * x / 1600 - 6, 12 * s + 2, hh * .36, '#7f8a86')
        k = 16
        for j in range(k):
            x0, x1 = -40 + j * 108, -40 + (j + 1) * 108 - 6 * max(.4, s)
            f = lambda x, y: (x, y - 60 * s * x / 1600)
            P = [f(x0 + tilt * .45, y0), f(x1 + tilt * .45, y0), f(x1, y1), f(x0, y1)]
            p.poly(P, ['#174a63', '#1b5570', '#154358'][(j + i) % 3])
            if s > .5:
                g = ''
                for q in range(1, 4):
                    a, b = (P[0][0] + (P[1][0] - P[0][0]) * q / 4, P[0][1]), (P[3][0] + (P[2][0] - P[3][0]) * q / 4, P[3][1])
                    g += f'M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}'
                for q in range(1, 3):
                    a = (P[0][0] + (P[3][0] - P[0][0]) * q / 3, P[0][1] + (P[3][1] - P[0][1]) * q / 3)
                    b = (P[1][0] + (P[2][0] - P[1][0]) * q / 3, P[1][1] + (P[2][1] - P[1][1]) * q / 3)
                    g += f'M{n(a[0])} {n(a[1])}L{n(b[0])} {n(b[1])}'
                p.path(g, None, st='#4f8aa0', sw=round(3 * s + .6))
            if (j * 3 + i) % 7 in (2, 3):
                p.poly([(P[0][0] * .4 + P[1][0] * .6, P[0][1]), P[1], (P[2][0] * .5 + P[3][0] * .5, P[2][1]), (P[3][0] * .8 + P[2][0] * .2, P[3][1])], '#f6e6c2', o=.45)
        p.line([(-20, y1), (1600, y1 - 60 * s)], '#e8eeea', 6 * s + 1)
    p.bird(420, 120, 34, '#a8653a', 6); p.bird(520, 90, 24, '#a8653a', 5)
    p.save()


def night_street():
    p = Pic('night-street', '#14233a', 1600, 1067)
    r = p.r
    p.rect(0, 0, 1600, 1067, '#1a2c47'); p.circ(830, 150, 66, '#f6e3b0'); p.circ(856, 136, 62, '#1a2c47')
    for _ in range(40):
        p.circ(r.randint(560, 1080), r.randint(10, 420), r.choice((2, 2, 3, 4)), '#f6e3b0')
    # street in perspective between tall façades
    p.poly([(640, 640), (960, 640), (1500, 1067), (100, 1067)], '#3b4257')
    for i in range(8):
        t = (i / 8) ** 1.7
        y = 648 + 420 * t
        p.line([(640 - 540 * (y - 640) / 427, y), (960 + 540 * (y - 640) / 427, y)], '#2c3349', 3 + 4 * t)
    # far houses
    for x, w, h, c in ((620, 90, 250, '#2a3f5c'), (700, 80, 310, '#243752'), (770, 100, 220, '#30486a'), (860, 120, 290, '#263b58')):
        p.rect(x, 660 - h, w, h, c)
        for i in range(2):
            for j in range(3):
                if r.random() < .6:
                    p.rect(x + 16 + i * 36, 690 - h + j * 62, 18, 28, r.choice(('#f0b65a', '#f6d98f')))
    p.path('M730 660V590Q730 556 770 556T810 590V660Z', '#101c30')
    # façades
    def side(m):
        X = lambda x: x if m == 0 else 1600 - x
        base, dark = ('#2f4664', '#243852') if m == 0 else ('#4a3a52', '#3a2c44')
        p.poly([(X(0), 0), (X(420), 0), (X(640), 250), (X(640), 660), (X(0), 1067)], base)
        p.poly([(X(420), 0), (X(640), 250), (X(640), 660), (X(420), 810)], dark)
        p.poly([(X(420), 0), (X(640), 250), (X(640), 660), (X(420), 810)], p.hatch('#16243a', 90, 12, 3), o=.5)
        lit = [(1, 0, 1), (0, 1, 0)] if m == 0 else [(0, 1, 1), (1, 0, 1)]
        for j in range(2):
            for i in range(3):
                x, y, w, h = 40 + i * 128, 60 + j * 290 , 84, 170
                on = lit[j][i]
                d = f'M{X(x)} {y+h}V{y+30}Q{X(x+w/2)} {y-34} {X(x+w)} {y+30}V{y+h}Z'
                p.path(d, '#f4bf63' if on else '#16253c')
                if on:
                    p.clip(d)
                    q = X(x + w / 2)
                    if (i + j) % 2 == 0:
                        p.fig(q, y + h + 120, 300, anchor='feet', top='#7a3f32', style='scarf' if m else 'short', hair='#5b2a30' if m else '#2a2320', skin='#a9744f', f=1 if m == 0 else -1)
                    else:
                        p.rect(q - 50, y, 22, 200, '#d98f3f'); p.rect(q + 28, y, 22, 200, '#d98f3f'); p.path(f'M{q-14} {y+60}h28l8 26h-44z', '#c5603a'); p.line([(q, y - 20), (q, y + 60)], '#5a3424', 3); p.rect(q - 20, y + h - 34, 40, 40, '#7a4a38')
                    p.end()
                else:
                    p.line([(X(x + w / 2), y), (X(x + w / 2), y + h)], base, 6)
                # balcony
                p.rect(min(X(x - 14), X(x + w + 14)), y + h, w + 28, 10, '#0e1a2c')
                g = ''.join(f'M{n(X(x-10+k*13))} {y+h-54}v54' for k in range(9))
                p.path(g, None, st='#0e1a2c', sw=4); p.rect(min(X(x - 14), X(x + w + 14)), y + h - 58, w + 28, 7, '#0e1a2c')
                if (i + j + m) % 3 == 0:
                    p.leaves(X(x + 10), y + h - 40, 40, 24, 14, 34, '#3f7a68', .3, a=90, jit=80)
        # side windows in the receding part
        for j, (ya, yb) in enumerate(((150, 300), (390, 500))):
            for k, (xa, xb) in enumerate(((460, 510), (550, 590))):
                t0 = (xa - 420) / 220; t1 = (xb - 420) / 220
                yy = lambda y, t: y + (430 - y) * t * .55
                p.poly([(X(xa), yy(ya, t0)), (X(xb), yy(ya, t1)), (X(xb), yy(yb, t1)), (X(xa), yy(yb, t0))], '#f0b65a' if (j + k + m) % 2 else '#16253c')
    side(0); side(1)
    glow = p.radial([(0, '#ffdf9a', .7), (.4, '#f4bf63', .25), (1, '#f4bf63', 0)])
    # café front right, shop left
    p.poly([(1180, 760), (1600, 740), (1600, 990), (1180, 880)], '#f4bf63'); p.poly([(1180, 760), (1600, 740), (1600, 990), (1180, 880)], p.hatch('#e0a24a', 90, 70, 8))
    p.poly([(1130, 780), (1600, 740), (1600, 670), (1190, 722)], '#b5472f')
    for i in range(5):
        p.poly([(1150 + i * 96, 778 - i * 8), (1198 + i * 96, 774 - i * 8), (1234 + i * 88, 716 - i * 9), (1196 + i * 88, 721 - i * 9)], '#f3e7cf')
    p.poly([(1160, 880), (1600, 990), (1600, 1067), (1080, 1067), (900, 900)], '#f4bf63', o=.22)
    p.rect(60, 780, 230, 230, '#101c30'); p.rect(70, 790, 210, 220, p.hatch('#22344f', 0, 18, 6))
    # street lamp on the left, string of bulbs above
    p.ell(430, 690, 320, 320, glow); p.ell(1330, 860, 360, 240, glow)
    p.poly([(430, 640), (240, 1040), (640, 1040)], '#f6e3b0', o=.2); p.ell(440, 1030, 210, 32, '#f6e3b0', o=.3)
    p.rect(424, 640, 12, 390, '#0c1626'); p.path('M396 642L410 590H450L464 642Z', '#fff2c9'); p.path('M404 590L430 560L456 590Z', '#0c1626')
    for y0, sag in ((330, 90), (450, 80)):
        p.path(f'M470 {y0}Q800 {y0+sag*2} 1130 {y0-20}', None, st='#0c1626', sw=4)
        for i in range(9):
            t = (i + 1) / 10
            x = (1-t)**2 * 470 + 2*t*(1-t)*800 + t*t*1130
            y = (1-t)**2 * y0 + 2*t*(1-t)*(y0+sag*2) + t*t*(y0-20)
            p.circ(x, y + 12, 10, '#ffe9ae')
    S = '#0c1626'
    # couple and their shadows; table; cat; cyclist far
    p.poly([(760, 990), (800, 990), (980, 1067), (880, 1067)], '#22293d')
    p.fig(750, 1000, 300, face='back', f=1, top='#c5603a', bottom='#1c2740', legs=((14, 2), (-14, -22)), shade=S)
    p.fig(840, 1000, 282, face='back', f=-1, style='long', hair='#3a2320', top='#7fb0a8', bottom='#0a5b5f', dress='#0a5b5f', arms=((18, 20), (-10, -5)), legs=((8, 2), (-8, -14)), shade=S)
    p.fig(800, 720, 110, f=1, top='#d9a441', bottom='#1c2740', legs=((24, 6), (-20, -34)))
    p.rect(1300, 930, 10, 110, S); p.ell(1305, 930, 80, 14, '#e8d3a8')
    p.fig(1230, 950, 300, f=1, anchor='hip', legs=((84, 4), (78, 0)), top='#f3e7cf', bottom='#1c2740', arms=((36, 90), (20, 70)), shade=S); p.fig(1410, 950, 300, f=-1, anchor='hip', legs=((84, 4), (78, 0)), top='#8c3f3a', bottom='#2a2440', style='bun', arms=((30, 100), (20, 60)), shade=S)
    p.rect(1292, 908, 24, 20, '#fffefb')
    p.path('M560 1000Q556 950 590 946Q590 920 584 900L600 912H618L632 900Q632 930 624 944Q650 970 644 1004Z', S); p.path('M644 1000Q690 1000 684 950', None, st=S, sw=12, extra='stroke-linecap="round"'); p.circ(602, 926, 3, '#f4bf63'); p.circ(616, 926, 3, '#f4bf63')
    p.save()


def ceramics():
    p = Pic('ceramics', '#e9d8bd', 1600, 1067)
    p.rect(0, 0, 1600, 1067, '#dfc7a4'); p.rect(0, 0, 1600, 1067, p.dots('#d3b78f', 40, 5))
    # shelf with pots
    def vase(x, y, s, d, c, deco):
        p.g(f'translate({x} {y}) scale({s})')
        p.path(d, c); p.clip(d); deco(); p.poly([(20, -500), (300, -500), (300, 10), (50, 10)], '#2a1a22', o=.2); p.end(); p.end()
    A = 'M-60 0Q-120 -90 -100 -170Q-80 -240 -34 -270Q-40 -310 -56 -330H56Q40 -310 34 -270Q80 -240 100 -170Q120 -90 60 0Z'
    B = 'M-50 0Q-130 -40 -120 -130Q-110 -200 -40 -210H40Q110 -200 120 -130Q130 -40 50 0Z'
    C = 'M-40 0Q-150 -60 -160 -150H160Q150 -60 40 0Z'
    D = 'M-50 0Q-80 -120 -60 -220Q-30 -290 -30 -380H30Q30 -290 60 -220Q80 -120 50 0Z'
    def zig(y, c, w=10):
        return lambda: p.line([(-200 + i * 30, y + (24 if i % 2 else -10)) for i in range(14)], c, w, cap='butt')
    def bands(*l):
        return lambda: [p.rect(-200, y, 400, h, c) for y, h, c in l]
    def petals(c):
        def go():
            p.rect(-200, -60, 400, 14, c); p.rect(-200, -180, 400, 10, c)
            for i in range(-4, 5):
                p.path(p.leaf(i * 44, -70, 90, -90, .4), c)
        return go
    p.rect(0, 360, 1600, 26, '#8a5a3a'); p.rect(0, 386, 1600, 18, '#5f3a28', o=.6)
    p.rect(0, 404, 1600, 20, p.hatch('#b9966a', 45, 12, 4))
    for x in (160, 800, 1440):
        p.poly([(x - 10, 386), (x + 10, 386), (x + 10, 460), (x - 10, 440)], '#5f3a28')
    vase(130, 360, .86, A, '#1f5f7a', petals('#f3e7cf'))
    vase(330, 360, .9, B, '#f3e7cf', zig(-100, '#c5603a', 14))
    vase(560, 360, .8, C, '#0a7a74', bands((-120, 12, '#f3e7cf'), (-80, 26, '#0a4f50')))
    vase(560, 240, .62, C, '#c5603a', bands((-110, 14, '#f3e7cf')))
    vase(760, 360, .78, D, '#d9a441', petals('#7a3f2a'))
    vase(990, 360, .95, A, '#f3e7cf', petals('#1f5f7a'))
    vase(1230, 360, 1, B, '#b5553a', bands((-150, 16, '#f3e7cf'), (-120, 40, '#1f5f7a'), (-66, 12, '#f3e7cf')))
    vase(1450, 360, .84, D, '#0a7a74', zig(-120, '#f3e7cf', 14))
    # the potter's apron and arms frame the wheel
    S = '#2a1a22'
    p.rect(0, 560, 1600, 507, '#2f4a56'); p.rect(0, 560, 1600, 18, '#8a5a3a'); p.rect(0, 578, 1600, 10, '#1f343e')
    p.path(''.join(f'M{x} 588V1067' for x in range(60, 1600, 148)), None, st='#263d48', sw=7)
    p.rect(0, 930, 1600, 137, '#6b4632'); p.rect(0, 930, 1600, 12, '#8a5f44'); p.ell(810, 1020, 470, 60, '#3f281e', o=.6)
    # wheel
    p.ell(810, 985, 420, 92, '#3a2a2a'); p.ell(810, 965, 420, 92, '#6b6460'); p.ell(810, 960, 380, 78, '#857d76')
    for k in (300, 220):
        p.ell(810, 958, k, k * .2, None, st='#6b6460', sw=5)
    # the vessel: wet clay
    d = 'M690 950Q560 860 580 740Q600 650 690 616Q700 590 672 560H948Q920 590 930 616Q1020 650 1040 740Q1060 860 930 950Q810 984 690 950Z'
    p.path(d, '#dccbb4'); p.clip(d)
    p.poly([(860, 500), (1100, 500), (1100, 1000), (900, 1000)], '#8f7a66', o=.6)
    for i in range(9):
        y = 640 + i * 36
        p.path(f'M540 {y}Q810 {y+46} 1080 {y}', None, st='#b5a088', sw=6)
        p.path(f'M600 {y+8}Q680 {y+30} 740 {y+34}', None, st='#f3e9d8', sw=6, extra='stroke-linecap="round"')
    p.end()
    p.ell(810, 562, 139, 32, '#efe3d0'); p.ell(810, 566, 112, 22, '#6f5c4c')
    # hands and forearms
    SK, SK2 = '#b97850', '#8f5638'
    def arm(m):
        X = lambda x: x if m else 1620 - x
        f = 1 if m else -1
        P = lambda l: smoothc([(X(x), y) for x, y in l])
        p.path(P([(180, 760), (330, 690), (470, 690), (560, 700), (566, 770), (480, 800), (340, 800), (240, 800)]), SK if m else SK2)
        p.path(P([(-90, 700), (90, 640), (300, 606), (384, 680), (376, 790), (260, 880), (60, 960), (-90, 1000)]), '#f3e7cf' if m else '#d3c2a0')
        p.path(f'M{X(300)} {640}Q{X(350)} 720 {X(330)} 820', None, st='#c9b48f' if m else '#a8946c', sw=9, extra='stroke-linecap="round"')
        p.path(P([(520, 680), (590, 650), (650, 660), (690, 690), (690, 800), (640, 850), (570, 830), (520, 790)]), SK if m else SK2)
        for i, (yy, L) in enumerate(((700, 724), (738, 738), (778, 730), (816, 704))):
            p.taper((X(610), yy), 23, (X(L), yy + 6 + i * 3), 17, mix(SK, SK2, .0 if m else 1) if i % 2 == 0 else mix(SK, SK2, .35 if m else .75))
        p.taper((X(596), 668), 24, (X(694), 622), 18, SK if m else SK2)
        for i in range(5):
            p.circ(X(560 + i * 30), 700 + (i * 53) % 120, 7, '#dccbb4')
    arm(1); arm(0)
    # foreground: sponge, tool, bowl of slip
    p.ell(220, 1046, 170, 34, '#3f281e', o=.6); p.path('M70 966Q90 1046 220 1054Q350 1046 370 966Z', '#0a7a74'); p.ell(220, 966, 150, 30, '#f3e7cf'); p.ell(220, 969, 130, 23, '#c98f68')
    p.line([(290, 962), (400, 880)], '#d9b27a', 12)
    p.ell(1410, 1040, 110, 22, '#3f281e', o=.6); d = p.blob(1400, 1000, 96, 52, '#e3b24a', 9, .1); p.path(d, p.dots('#b9862c', 20, 4))
    p.save()


ALL = [garden, workshop, bridge, solar, night_street, ceramics]
